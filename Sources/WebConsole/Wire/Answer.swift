import Appliance

/// One HTTP answer of a console, in bytes.
struct Answer {
    /// HTTP status.
    var status: Int
    /// Header fields in the order received, names in lower case.
    var fields: [(name: String, value: String)] = []
    /// The body as sent.
    var body: [UInt8] = []
    /// Path and query that were answered, after redirects.
    var path = "/"

    /// The first header field of this (lower case) name.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The box's clock (RFC 9110 6.6.1).
    var date: Moment? { field("date").flatMap(HTTPDate.moment) }

    /// The charset of `Content-Type`, if it names one.
    var charset: String? { field("content-type").flatMap { CharacterSet.named(in: $0) } }

    /// Whether the header said where the body ends, so that a connection that broke would have been noticed.
    var isFramed: Bool { field("content-length") != nil || field("transfer-encoding") != nil }

    /// The cookies that the answer sets, attributes left out.
    var cookies: [String: String] {
        var jar: [String: String] = [:]
        for (name, value) in fields where name == "set-cookie" {
            let pair = value.prefix { $0 != ";" }
            guard let equals = pair.firstIndex(of: "=") else { continue }
            jar[pair[..<equals].trimmed] = pair[pair.index(after: equals)...].trimmed
        }
        return jar
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }),
            let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
