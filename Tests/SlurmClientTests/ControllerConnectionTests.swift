import SlurmClient
import SlurmModel
import SlurmWire
import Testing

/// A controller that cannot be spoken to.
struct ControllerConnectionTests {
    private static func error(_ configuration: String) throws -> ControllerError? {
        var connection = ControllerConnection(try SlurmConfiguration(parsing: configuration), users: UserTable())
        do throws(ControllerError) {
            _ = try connection.send(Request.Ping.self, EmptyBody())
            return nil
        } catch {
            return error
        }
    }

    @Test("a port where nothing listens fails at once with Slurm's code")
    func refused() throws {
        // Port 1 of loopback is not given to anyone.
        let error = try Self.error("ClusterName=c\nSlurmctldHost=localhost(127.0.0.1)\nSlurmctldPort=1\n")
        #expect(error == ControllerError(.slurmctldCommunicationsConnectionError))
        #expect(error?.code.text == "Unable to contact slurm controller (connect failure)")
    }

    @Test("all controllers are tried")
    func backup() throws {
        let error = try Self.error(
            "ClusterName=c\nSlurmctldHost=a(127.0.0.1)\nSlurmctldHost=b(127.0.0.2)\nSlurmctldPort=1\n"
        )
        #expect(error?.code == .slurmctldCommunicationsConnectionError)
    }

    @Test("without munged there is no credential, and munge's words say why")
    func noMunge() throws {
        let credentials = MungeCredentials(socket: "/nonexistent/socket")
        do throws(MungeCredentials.Failure) {
            _ = try credentials.encode([1], readableBy: 0)
            Issue.record("a credential was made without munged")
        } catch {
            #expect(error.text.contains("/nonexistent/socket"))
        }
    }
}
