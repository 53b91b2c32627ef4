import Foundation

/// A report as a reviewer approved it, in `Golden/` beside this file.
struct GoldenFile {
    /// `REDPAIR_REWRITE_PICTURES=1 swift test --filter ReportTests` writes every golden file anew: look at what git shows
    /// then.
    static let isRewriting = ProcessInfo.processInfo.environment["REDPAIR_REWRITE_PICTURES"] == "1"

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    let name: String

    /// Compares a text with the approved one; rewrites that one instead where it was asked to.
    ///
    /// - Returns: `nil` when they are the same; else the first line that differs.
    func difference(from text: String) throws -> String? {
        let url = Self.folder.appending(path: name)
        if Self.isRewriting {
            try Data(text.utf8).write(to: url)
            return nil
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        guard golden != text else { return nil }
        let (old, new) = (golden.split(separator: "\n"), text.split(separator: "\n"))
        let row = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        return "\(name) line \(row + 1):\n- \(row < old.count ? old[row] : "")\n+ \(row < new.count ? new[row] : "")"
    }
}
