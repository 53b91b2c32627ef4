import Foundation

/// A picture as a reviewer approved it, in `Golden/` beside this file.
struct GoldenFile {
    /// `REDPAIR_REWRITE_PICTURES=1 swift test --filter ScreensTests` writes every golden file anew: look at what git
    /// shows then.
    static let isRewriting = ProcessInfo.processInfo.environment["REDPAIR_REWRITE_PICTURES"] == "1"

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    let name: String
    private var url: URL { Self.folder.appending(path: name) }

    /// Compares a picture with the approved one; rewrites that one instead where it was asked to.
    ///
    /// - Returns: `nil` when they are the same; else the lines that differ, and where the new picture lies.
    func difference(from drawn: String) throws -> String? {
        if Self.isRewriting {
            try Data("\(drawn)\n".utf8).write(to: url)
            return nil
        }
        let exists = FileManager.default.fileExists(atPath: url.path)
        let golden = exists ? try String(contentsOf: url, encoding: .utf8) : ""
        guard golden != "\(drawn)\n" else { return nil }
        return try "\(name) differs; the new picture is \(kept(drawn).path)\n"
            + Self.lines(of: golden.hasSuffix("\n") ? String(golden.dropLast()) : golden, against: drawn)
    }

    /// Leaves the new picture where it can be looked at.
    private func kept(_ drawn: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "redpair-pictures")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let url = folder.appending(path: name)
        try Data("\(drawn)\n".utf8).write(to: url)
        return url
    }

    /// Line by line: `-` as approved, `+` as drawn. A screen has no inserted lines, so none are looked for.
    static func lines(of golden: String, against drawn: String) -> String {
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(old.count, new.count)).flatMap { row in
            let pair = (row < old.count ? old[row] : nil, row < new.count ? new[row] : nil)
            guard pair.0 != pair.1 else { return [String]() }
            return [pair.0.map { "\(row + 1) - \($0)" }, pair.1.map { "\(row + 1) + \($0)" }].compactMap(\.self)
        }.joined(separator: "\n")
    }
}
