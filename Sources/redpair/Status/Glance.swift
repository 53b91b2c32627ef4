import Appliance
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
        BySide(concurrently: { side in Glance(ReadOnlyConsole(makers[side]()), pages: pages) })
    }
}
