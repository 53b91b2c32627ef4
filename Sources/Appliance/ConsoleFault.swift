/// What can go wrong between us and a console: facts, worded elsewhere.
public enum ConsoleFault: Error, Codable, Hashable, Sendable {
    /// TCP refused: nobody listens.
    case refused
    /// No answer in the time allowed.
    case timedOut(Span)
    /// No way there: no route, network down, name not known.
    case unreachable(BoxText)
    /// The connection broke before the answer was whole.
    case cutOff
    /// The answer was empty.
    case empty
    /// The answer is longer than this many bytes.
    case tooLong(limit: Int)
    /// More redirects than this, or one to another host.
    case redirectedAway(BoxText)
    /// The TLS handshake failed.
    case tls(BoxText)
    /// Nobody has said yet that this certificate (SHA-256) is the box's. Nothing was sent.
    case keyUnknown(found: String)
    /// The certificate (SHA-256) is not the one that is pinned. Nothing was sent.
    case keyChanged(expected: String, found: String)
    /// User name or password is wrong.
    case loginRefused
    /// The next login is held back until then, so as not to hammer.
    case loginHeldBack(until: Moment)
    /// The session ended, and one renewal did not help.
    case sessionExpired
    /// CCE, the console's own daemon, is down: a box that is starting or stopping shows this.
    case daemonDown
    /// The console is locked: reading works, writing does not. Its own words.
    case suspended(BoxText)
    /// The user's rights do not reach this page.
    case forbidden
    /// An HTTP status that no page of the console has.
    case httpStatus(Int)
    /// The answer is no page of such a console; its title, if any.
    case notThisConsole(title: BoxText)
    /// A page of the console, but not the one that was asked for.
    case otherPage(asked: Page, title: BoxText)
    /// The page is right, but this label stands nowhere on it.
    case missing(label: BoxText)
    /// The page is right, but this fact has words that mean nothing to us.
    case notUnderstood(label: BoxText, text: BoxText)
    /// An update is being applied, so the box was not told to stop or to restart (H7); its words.
    case updating(BoxText)
    /// A field of the form cannot go back unchanged, so nothing was sent (F4).
    case fieldCannotGoBack(name: BoxText)
    /// The handler refused the form; its own message.
    case rejected(BoxText)
    /// After the save the page does not show what was saved.
    case notStored(label: BoxText)
    /// The save changed a field that it should not have.
    case changedBeside(name: BoxText)
    /// Another box answers here than the one meant (H8). Nothing was sent.
    case wrongBox(expected: Identity, found: Identity?)
}

extension ConsoleFault {
    /// Whether there was no answer, or none to its end: the box may be off, going down, starting, or unplugged.
    public var isSilence: Bool {
        switch self {
        case .refused, .timedOut, .unreachable, .cutOff: true
        default: false
        }
    }
}
