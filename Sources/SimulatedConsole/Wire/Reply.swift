import Appliance

/// What a page answers, before it is put into bytes.
struct Reply: Sendable {
    /// The HTTP status: 200 for nearly everything (`admin-ui` 7).
    var status = 200
    /// The page.
    var body: String
    /// Whether the header names the character set; a handler's does not (`admin-ui` 1.7).
    var namesCharacterSet = true
    /// `image/gif` for the balls; text otherwise.
    var bytes: [UInt8]?
    /// `Set-Cookie`, each in a line of its own.
    var cookies: [String] = []
    /// Where a redirect leads.
    var location: String?
    /// Whether the connection breaks before the answer is whole.
    var isCutOff = false
    /// When the box is through with it; until then the browser waits.
    var answersAt: Moment?

    /// A page of the console's components.
    static func page(_ body: String) -> Reply { Reply(body: body) }

    /// A page that names no character set in its header.
    static func bare(_ body: String) -> Reply { Reply(body: body, namesCharacterSet: false) }

    /// A real redirect.
    static func redirect(to path: String) -> Reply { Reply(status: 302, body: "", location: path) }

    /// A page that is not there.
    static let notFound = Reply(status: 404, body: "<HTML><BODY><H1>Not Found</H1></BODY></HTML>")
}
