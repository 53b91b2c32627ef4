import Appliance
import Dispatch
import Synchronization
import WebConsole

/// One look at a box: what was read, or why nothing could be.
struct Glance: Sendable {
    var reading: Reading?
    var fault: ConsoleFault?

    private init(_ console: ReadOnlyConsole, pages: Set<Page>) {
        do { reading = try console.read(pages) } catch { fault = error }
        console.logOut()
    }

    /// Both boxes at once, each in a session of its own.
    static func both(_ makers: BySide<@Sendable () -> WebConsole>, pages: Set<Page>) -> BySide<Glance> {
        let results = Mutex<[Side: Glance]>([:])
        DispatchQueue.concurrentPerform(iterations: Side.allCases.count) { index in
            let side = Side.allCases[index]
            let glance = Glance(ReadOnlyConsole(makers[side]()), pages: pages)
            results.withLock { $0[side] = glance }
        }
        let glances = results.withLock { $0 }
        return BySide { side in
            guard let glance = glances[side] else { preconditionFailure("a side was not looked at") }
            return glance
        }
    }
}
