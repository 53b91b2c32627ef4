import Appliance

/// A console that can only be looked at: guide mode, preflight, status and watch hold no more than this (law 11).
///
/// Every call blocks until it is answered or its limit has passed. One caller at a time.
public protocol ConsoleReader: AnyObject {
    /// Reads what was asked for, in as few requests as that takes, logging in where that is needed.
    ///
    /// A page that fails by itself becomes a ``Gap``; the facts that it would have told stay `nil`.
    /// - Throws: what kept anything at all from being read: silence, a refused login, a daemon that is down, an answer
    ///   that is no console's.
    func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading

    /// Makes the box look for itself; its findings come with a later ``read(_:)``.
    func look(_ look: Look) throws(ConsoleFault)

    /// What answers on these TCP ports of the console's host.
    func probe(_ ports: [MailService: Int]) -> [MailService: PortState]

    /// Ends the session, if there is one; a box that is gone already ends it too.
    func logOut()
}

/// A console that can be told to do something.
public protocol ConsoleWriter: ConsoleReader {
    /// Carries out one command, after having read in the same session that this is the box that is meant (law 5).
    ///
    /// Nothing is sent twice: an answer that is not understood ends in ``Outcome/unknown(_:)``.
    func perform(_ command: Command, expecting: Identity) -> Outcome
}
