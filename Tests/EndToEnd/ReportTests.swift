import Foundation
import Glibc
import Testing

@Suite("What a rehearsal leaves behind: sessions, the report, a session in a file of its own")
struct ReportTests {
    @Test("An autopilot rehearsal is listed, checked, reported in every form, and goes to another journal")
    func everything() throws {
        let folder = NSTemporaryDirectory() + "redpair-report-\(UUID().uuidString)"
        // What is left of a scratch folder harms nobody.
        defer { _ = try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let journal = folder + "/journal.sqlite"
        let rehearsal = try redpair(
            "rehearse", "--autopilot", "--speed", "1200", "--engineer", "安川", "--journal", journal, limit: .seconds(60))
        #expect(rehearsal.status == 0, "\(rehearsal.errors)")

        let list = try redpair("sessions", "--journal", journal)
        #expect(list.status == 0 && list.output.contains("訓練") && list.output.contains("完了"), "\(list.output)")
        #expect(try redpair("sessions", "check", "--journal", journal).status == 0)

        for (end, word) in [("html", "<h1>作業報告書</h1>"), ("md", "# 作業報告書"), ("json", "redpair.work-report")] {
            let file = folder + "/report.\(end)"
            #expect(try redpair("report", "--journal", journal, "-o", file).status == 0)
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains(word))
            let again = try redpair("report", "--journal", journal, "-o", file)
            #expect(again.status == 73 && again.errors.contains("--force"), "\(again.errors)")
        }
        #expect(try redpair("report", "--journal", journal, "-o", journal, "--force").status == 73)

        for name in ["report.pdf", "report.txt", "a.md/report.doc"] {
            let file = folder + "/" + name
            let run = try redpair("report", "--journal", journal, "-o", file)
            #expect(run.status == EX_USAGE && run.errors.contains(".html（.htm）、.md、.json"), "\(name): \(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: file), "\(name)")
        }
        let (plain, data, page) = (folder + "/report", folder + "/report.txt", folder + "/report.HTM")
        #expect(try redpair("report", "--journal", journal, "-o", plain).status == 0)
        #expect(try String(contentsOfFile: plain, encoding: .utf8).contains("# 作業報告書"))
        #expect(try redpair("report", "--journal", journal, "-o", data, "--format", "json").status == 0)
        #expect(try String(contentsOfFile: data, encoding: .utf8).hasPrefix("{"))
        #expect(try redpair("report", "--journal", journal, "-o", page).status == 0)
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>作業報告書</h1>"))

        let (parcel, other) = (folder + "/session.jsonl", folder + "/other.sqlite")
        #expect(try redpair("sessions", "export", "1", "-o", parcel, "--journal", journal).status == 0)
        #expect(try Self.rights(of: parcel) == 0o600)
        #expect(chmod(parcel, 0o644) == 0)
        #expect(try redpair("sessions", "export", "1", "-o", parcel, "--force", "--journal", journal).status == 0)
        #expect(try Self.rights(of: parcel) == 0o600)
        #expect(try redpair("sessions", "import", parcel, "--journal", other).status == 0)
        #expect(try redpair("sessions", "import", parcel, "--journal", other).status == 65)
        let here = try redpair("report", "1", "--journal", journal)
        let there = try redpair("report", "1", "--journal", other)
        #expect(here.output == there.output && !here.output.isEmpty)
    }

    @Test("Nothing recorded, no such session: a sentence each, and an exit code of their own")
    func nothing() throws {
        let journal = "/nonexistent/journal.sqlite"
        let list = try redpair("sessions", "--journal", journal)
        #expect(list.status == 0 && list.output.contains("作業の記録はまだありません"))
        let report = try redpair("report", "--journal", journal)
        #expect(report.status == 66 && report.errors.contains("作業はありません"))
    }

    private static func rights(of file: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    }

    private func redpair(_ words: String..., limit: Duration = .seconds(20)) throws -> Command {
        try Command([try BuiltProgram.redpair.path] + words + ["--lang", "ja"], limit: limit)
    }
}
