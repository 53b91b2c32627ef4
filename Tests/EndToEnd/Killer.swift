import Foundation
import Synchronization

/// Kills a process at a moment of its own, whatever that is doing: `kill -9`.
///
/// A thread beside the test, for the moment must not depend on what the test is doing either.
final class Killer: Sendable {
    private enum State {
        case lurking(until: ContinuousClock.Instant)
        case done
    }

    private let state: Mutex<State>

    /// Lies in wait for a process.
    init(of process: pid_t, at moment: ContinuousClock.Instant) {
        state = Mutex(.lurking(until: moment))
        Thread.detachNewThread { [self] in
            while isLurking(for: process) { usleep(500) }
        }
    }

    /// Strikes at this moment, if that is earlier.
    func strike(noLaterThan moment: ContinuousClock.Instant) {
        state.withLock { state in
            if case .lurking(let end) = state { state = .lurking(until: min(end, moment)) }
        }
    }

    /// Gives up.
    func callOff() { state.withLock { $0 = .done } }

    private func isLurking(for process: pid_t) -> Bool {
        state.withLock { state in
            guard case .lurking(let end) = state else { return false }
            if ContinuousClock.now < end { return true }
            kill(process, SIGKILL)
            state = .done
            return false
        }
    }
}
