import Foundation
import Glibc
import Testing

@Suite("redpair probe: a real box held against the appliance file")
struct ProbeTests {
    @Test(
        "All is found on the simulated pair; the pages are kept without secrets; a renamed label is told with its entry"
    )
    func simulated() throws {
        let pair = try SimulatedPairProgram(speed: 60)
        let folder = FileManager.default.temporaryDirectory.appending(path: "redpair-pages-\(UUID().uuidString)").path
        // What is left of a scratch folder harms nobody.
        defer { _ = try? FileManager.default.removeItem(atPath: folder) }
        let words = [try BuiltProgram.redpair.path, "probe", "--lang", "ja"] + pair.options
        let whole = try Command(words + ["--save", folder])
        #expect(whole.status == 0, "\(whole.output)\(whole.errors)")
        #expect(whole.output.contains("A アクティブ側") && whole.output.contains("S スタンバイ側"))
        #expect(whole.output.components(separatedBy: "判定: すべて見つかりました").count == 3)
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(pages.count == 18 && pages.contains("A-monitor.html") && pages.contains("S-power.html"))
        for page in pages {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(page)"))
            #expect(bytes.range(of: Data("rehearsal".utf8)) == nil && bytes.count > 1000, "\(page)")
        }

        let kept = URL(fileURLWithPath: folder + "/S-power.html")
        try Data("of last year".utf8).write(to: kept)
        try FileManager.default.removeItem(atPath: folder + "/A-monitor.html")
        let again = try Command(words + ["--save", folder])
        #expect(
            again.status == EX_CANTCREAT && again.output.isEmpty && again.errors.contains("--force"), "\(again.errors)")
        #expect(try Data(contentsOf: kept) == Data("of last year".utf8))
        #expect(!FileManager.default.fileExists(atPath: folder + "/A-monitor.html"))
        #expect(try Command(words + ["--save", folder, "--force"]).status == 0)
        #expect(try Data(contentsOf: kept).count > 1000)

        let file = try TemporaryFile.make(try Self.guide(renaming: "role: {labels: [稼働状態, 稼動状態,"), suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let renamed = try Command(words + ["--appliance", file])
        #expect(renamed.status == 1)
        #expect(
            renamed.output.contains("✗ redundancy: role  「運用状態」「Operating State」  画面に「運用状態」がありません。"),
            "\(renamed.output)")
        #expect(renamed.output.contains("項目のうち 1 項目が見つかりません。"))
    }

    @Test("Boxes that do not answer, and an appliance file with a mistake")
    func faults() throws {
        let password = try TemporaryFile.make("x")
        defer { TemporaryFile.remove(password) }
        let words = ["probe", "--active", "127.0.0.1:1", "--standby", "127.0.0.1:2", "--password-file", password]
        let silent = try Command([try BuiltProgram.redpair.path] + words + ["--lang", "en"])
        #expect(silent.status == 1 && silent.output.contains("✗ The connection was refused"), "\(silent.output)")
        let file = try TemporaryFile.make(
            try Self.guide(renaming: "role: {labels: [稼働状態, 稼動状態,").replacingOccurrences(of: "role:", with: "rolle:"),
            suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let wrong = try Command([try BuiltProgram.redpair.path] + words + ["--appliance", file, "--lang", "en"])
        #expect(
            wrong.status == 1 && wrong.errors.contains(":3: The key 'rolle' means nothing here."), "\(wrong.errors)")
    }

    /// The appliance file as shipped, with one label renamed.
    private static func guide(renaming entry: String) throws -> String {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Assets/appliances/netshaker-red-mail.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        #expect(text.contains(entry))
        return text.replacingOccurrences(of: entry, with: "role: {labels: [運用状態,")
    }
}
