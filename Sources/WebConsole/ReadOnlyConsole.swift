import Appliance

/// A console without `perform`: whoever holds this cannot write, and the compiler sees to it.
public final class ReadOnlyConsole: ConsoleReader {
    private let console: WebConsole
    var session: Session { console.session }

    /// The same console and session, for looking only.
    public init(_ console: WebConsole) { self.console = console }

    /// Reads what was asked for.
    public func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading { try console.read(pages) }
    /// Makes the box look for itself.
    public func look(_ look: Look) throws(ConsoleFault) { try console.look(look) }
    /// What answers on these TCP ports of the console's host.
    public func probe(_ ports: [MailService: Int]) -> [MailService: PortState] { console.probe(ports) }
    /// Ends the session, if there is one.
    public func logOut() { console.logOut() }
}
