import Foundation
import Procedure
import TestSupport
import Testing

@Suite("The guide to writing a table")
struct GuideTests {
    @Test("Its example has no mistakes, and an engineer rehearses it to the end without an alarm")
    func example() throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Assets/procedures/README.md").standardized
        let lines = try String(contentsOf: guide, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let example = lines.drop { $0 != "```yaml" }.dropFirst().prefix { $0 != "```" }
        let procedure = try Procedure(yaml: example.joined(separator: "\n"), file: "README.md")
        var evening = try Evening(following: procedure)
        let isFinished = evening.work { $0.work.finishedAt != nil }
        #expect(isFinished && evening.work.alarms.isEmpty && evening.orders.map(\.command) == [.restart])
    }
}
