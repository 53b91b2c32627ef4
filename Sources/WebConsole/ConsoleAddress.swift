/// Where a console answers: scheme, host and port.
public struct ConsoleAddress: Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with a text that should be an address.
    public enum Mistake: Error, Hashable, Sendable {
        /// Nothing stands there.
        case empty
        /// The scheme is neither `http` nor `https`.
        case scheme(String)
        /// The host is missing or holds a character that no host name or address has.
        case host(String)
        /// The port is not a number from 1 to 65535.
        case port(String)
        /// A user's name or a password stands before the host; neither is kept, for it would be printed.
        case user
        /// A path or a query follows, which is this: only scheme, host and port belong here.
        case tail(String)
    }

    /// Host name or address, without the brackets of IPv6.
    public let host: String
    /// TCP port, 1 to 65535.
    public let port: Int
    /// Whether it is `https`.
    public let isSecure: Bool

    /// Whether it is this machine's own: the simulated pair is there, and no cable leads to it.
    public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

    /// Reads `http://host[:port]`, `https://host[:port]` or a bare `host[:port]`, which means `http`.
    ///
    /// The ports, where none is named, are the console's own: 444 for `http`, 81 for `https` (`admin-ui` 1.1).
    public init(_ text: String) throws(Mistake) {
        guard !text.isEmpty else { throw .empty }
        // Before anything else: no other complaint may repeat a text with a password in it.
        if text.contains("@") { throw .user }
        let (scheme, rest) = Self.parted(text)
        guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
        isSecure = scheme == "https"
        let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
        if let end = authority.firstIndex(where: { "/?#".contains($0) }) { throw .tail(String(rest[end...])) }
        let (host, port) = Self.hostAndPort(authority)
        guard !host.isEmpty, host.allSatisfy(Self.mayStandInHost) else { throw .host(String(host)) }
        self.host = String(host)
        guard let port else {
            self.port = isSecure ? 81 : 444
            return
        }
        guard let number = Int(port), (1...65535).contains(number) else { throw .port(String(port)) }
        self.port = number
    }

    /// The address as a URL without a path.
    public var description: String {
        "\(isSecure ? "https" : "http")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    private static func parted(_ text: String) -> (scheme: String, rest: Substring) {
        guard let mark = text.firstRange(of: "://") else { return ("http", text[...]) }
        return (text[..<mark.lowerBound].lowercased(), text[mark.upperBound...])
    }

    private static func hostAndPort(_ authority: Substring) -> (host: Substring, port: Substring?) {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            let tail = authority[authority.index(after: end)...]
            return (authority.dropFirst()[..<end], tail.hasPrefix(":") ? tail.dropFirst() : tail.isEmpty ? nil : tail)
        }
        guard let colon = authority.firstIndex(of: ":") else { return (authority, nil) }
        return (authority[..<colon], authority[authority.index(after: colon)...])
    }

    private static func mayStandInHost(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-._:%".contains(character))
    }
}
