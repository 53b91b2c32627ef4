import Appliance

/// One HTTP request to a console.
struct Request {
    /// How the request may be handled.
    enum Purpose {
        /// Changes nothing: may be redirected, and sent again in a renewed session.
        case look
        /// Changes something: sent once, on a connection of its own, never redirected.
        case write
    }

    /// Path and query, beginning with `/`.
    var path: String
    /// The `application/x-www-form-urlencoded` body of a POST; `nil` for a GET.
    var body: [UInt8]?
    /// The value of the `Cookie` header, if any.
    var cookies: String?
    /// How it may be handled.
    var purpose: Purpose = .look
    /// The longest time that it may take as a whole.
    var limit: Span
}
