import Foundation
import Testing

@testable import Dashboard

@Suite("The README")
struct ReadmeTests {
    @Test("Its key table is the list of keys, row by row")
    func keys() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
        let rows = try String(contentsOf: root, encoding: .utf8).split(separator: "\n")
            .drop { $0 != "| key | means |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
        #expect(rows.map(String.init) == Keymap.bindings.map { "| \($0.name) | \($0.words.en) |" })
    }
}
