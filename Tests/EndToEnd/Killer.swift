import Foundation
import Synchronization

/// Kills a process at a moment of its own, whatever that is doing: `kill -9`.
///
/// A thread beside the test, for the moment must not depend on what the test is doing either.
final class Killer: Sendable {
    /// When it strikes.
    enum Moment: Sendable {
        /// After this long.
        case after(Duration)
        /// This long after the intent of a new command is on the disk, which is just before the command leaves.
        case intent(IntentWatch, then: Duration)
    }

    private let isOver = Mutex(false)

    /// Lies in wait for a process.
    init(of process: pid_t, _ moment: Moment) {
        Thread.detachNewThread { [self] in
            var end: ContinuousClock.Instant?
            if case .after(let life) = moment { end = .now + life }
            while !hasStruck(process, at: end) {
                if end == nil, case .intent(let watch, let delay) = moment, watch.sawNewIntent() { end = .now + delay }
                usleep(500)
            }
        }
    }

    /// Gives up.
    func callOff() { isOver.withLock { $0 = true } }

    /// Whether there is nothing left to do.
    private func hasStruck(_ process: pid_t, at end: ContinuousClock.Instant?) -> Bool {
        isOver.withLock { isOver in
            if isOver { return true }
            guard let end, end <= .now else { return false }
            kill(process, SIGKILL)
            isOver = true
            return true
        }
    }
}
