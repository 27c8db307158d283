import SlurmModel
package import SlurmWire

extension ControllerConnection {
    package mutating func sendBothForAny<First: WireRequest, Second: WireRequest>(
        _ first: (request: First.Type, body: First.Body),
        _ second: (request: Second.Type, body: Second.Body)
    ) -> (Result<AnyReply<First.Reply>, ControllerError>, Result<AnyReply<Second.Reply>, ControllerError>) {
        guard controllers.count == 1 else {
            // Another controller may have to be asked, so one request follows the other.
            return (
                Result { () throws(ControllerError) in try sendForAny(first.request, first.body) },
                Result { () throws(ControllerError) in try sendForAny(second.request, second.body) }
            )
        }
        do throws(ControllerError) {
            let sent = try begin(first.request, first.body, to: controllers[0])
            do throws(ControllerError) {
                let sentAfter = try begin(second.request, second.body, to: controllers[0])
                return (outcome(first.request, sent), outcome(second.request, sentAfter))
            } catch {
                return (outcome(first.request, sent), .failure(error))
            }
        } catch {
            // Who cannot be sent the one cannot be sent the other.
            return (.failure(error), .failure(error))
        }
    }

    private func outcome<R: WireRequest>(
        _ request: R.Type,
        _ exchange: consuming PendingExchange
    ) -> Result<AnyReply<R.Reply>, ControllerError> {
        do throws(ControllerError) {
            return .success(try finish(request, exchange))
        } catch {
            return .failure(error)
        }
    }
}
