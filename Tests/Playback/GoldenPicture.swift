import Foundation

/// A picture of the replay as a reviewer approved it, in `Golden/` beside this file.
struct GoldenPicture {
    /// `REDPAIR_REWRITE_PICTURES=1 swift test --filter PlaybackTests` records the session and draws every picture anew: look
    /// at what git shows then.
    static let isRewriting = ProcessInfo.processInfo.environment["REDPAIR_REWRITE_PICTURES"] == "1"

    let name: String
    private var url: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
    }

    /// The approved picture; `drawn`, where it was asked to be written anew.
    func approved(_ drawn: String) throws -> String {
        if Self.isRewriting { try Data("\(drawn)\n".utf8).write(to: url) }
        let text = try String(contentsOf: url, encoding: .utf8)
        return String(text.dropLast())
    }
}
