import Appliance

/// A page as it came, byte for byte but for its secrets: what an appliance file can be mended by, far from the box.
public struct Specimen: Sendable {
    /// What it is.
    public let place: Promise.Place
    /// The page in its own character set; the session id, the password, password fields and cookies are replaced.
    public let body: [UInt8]

    init(_ place: Promise.Place, _ page: ConsolePage, hiding session: Session) {
        self.place = place
        var secrets = (session.cookies ?? "").split(separator: ";")
            .compactMap { $0.split(separator: "=", maxSplits: 1).last.map { Array($0.trimmed.utf8) } }
            .filter { $0 != Array(session.user.utf8) }
        session.password.reveal { word in
            secrets += [page.charset.encode(word) ?? [], Array(word.utf8)]
        }
        body = Self.hidden(page.answer.body, secrets)
    }

    static let mark = "REMOVED"

    static func hidden(_ body: [UInt8], _ secrets: [[UInt8]]) -> [UInt8] {
        var body = body
        for secret in Set(secrets) where !secret.isEmpty { body = body.replacing(secret, with: Array(mark.utf8)) }
        // In Latin-1 each byte is a character, whatever the page's own set is.
        var text = String(String.UnicodeScalarView(body.map { Unicode.Scalar($0) }))
        text = text.replacing(/(?i)(sessionId(?:=|%3D))[A-Za-z0-9]+/) { "\($0.output.1)\(mark)" }
        // The fields of other tabs are hidden ones, passwords too (`admin-ui` 3.2).
        text = text.replacing(
            /(?i)<input\b[^>]*(?:type\s*=\s*["']?password|name\s*=\s*["']?[^"'\s>]*(?:pass|pwd|secret|community))[^>]*>/
        ) { match in
            match.output.replacing(/(?i)(value\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/) { "\($0.output.1)\"\(mark)\"" }
        }
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
