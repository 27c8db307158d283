import JobSupervisor
import NIOCore
import SlurmServer
import Synchronization

/// A runner on its own, whose outcomes are gathered.
final class OutcomeList: Sendable {
    private struct State: Sendable {
        var runner: JobRunner?
        var outcomes: [RunReport] = []
    }

    private let state = Mutex(State())

    /// The outcomes so far.
    var all: [RunReport] {
        state.withLock { $0.outcomes }
    }

    /// Forgets the outcomes.
    func clear() {
        state.withLock { $0.outcomes = [] }
    }

    /// Lets a new runner pick up the runs that are there.
    func start(_ surroundings: JobRunner.Surroundings, _ running: [RunKey]) {
        var runner = JobRunner(surroundings)
        runner.notice = { event, run in
            surroundings.loop.execute { self.act { $0.received(event, of: run) } }
        }
        state.withLock { $0.runner = runner }
        act { $0.recover(running) }
    }

    private func act(_ action: (inout JobRunner) -> Void) {
        state.withLock { state in
            guard var runner = state.runner else { return }
            action(&runner)
            state.outcomes += runner.takeOutcomes().map(\.1)
            state.runner = runner
        }
    }
}
