import Appliance
import Logging
import WebConsole

/// One look at a box: what was read, or why nothing could be.
struct Glance: Sendable {
    var reading: Reading?
    var fault: ConsoleFault?

    /// What was read.
    init(_ reading: Reading) { self.reading = reading }

    /// Why nothing could be read.
    init(_ fault: ConsoleFault) { self.fault = fault }

    /// Reads these pages, and leaves the session open.
    init(_ console: some ConsoleReader, pages: Set<Page>) {
        do { reading = try console.read(pages) } catch { fault = error }
    }

    /// Why it is not known who the box is: without that nothing can ever be sent to it.
    var faultOfIdentity: ConsoleFault? { fault ?? reading?.gaps.first { $0.page == .identity }?.fault }

    /// Both boxes at once, each in a session of its own.
    static func both(
        _ makers: BySide<@Sendable () -> WebConsole>, pages: Set<Page>, _ log: Logger
    ) -> BySide<Glance> {
        BySide(concurrently: { side in
            let console = LoggedConsole(ReadOnlyConsole(makers[side]()), of: side, log)
            defer { console.logOut() }
            return Glance(console, pages: pages)
        })
    }
}
