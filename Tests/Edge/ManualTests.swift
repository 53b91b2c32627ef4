import Appliance
import Dashboard
import Foundation
import Glibc
import Testing

@testable import redpair

@Suite("The manual page")
struct ManualTests {
    /// What groff makes of a page, and what it complains of.
    private func typeset(_ roff: String) throws -> (text: String, complaints: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "redpair-man-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record("\(error)") } }
        let (page, text, errors) = (folder.path + "/page", folder.path + "/text", folder.path + "/errors")
        try roff.write(toFile: page, atomically: false, encoding: .utf8)
        let command = "groff -man -Kutf8 -Tutf8 -ww -P-c -P-b -P-o -P-u '\(page)' > '\(text)' 2> '\(errors)'"
        let status = try #require(popen(command, "re").map { pclose($0) })
        #expect(status == 0, "groff is needed: apt-get install groff-base")
        return (
            try String(contentsOfFile: text, encoding: .utf8), try String(contentsOfFile: errors, encoding: .utf8)
        )
    }

    @Test(
        "groff has nothing to complain of; every key, exit status, file and variable is there",
        arguments: Language.allCases)
    func whole(_ language: Language) throws {
        let (text, complaints) = try typeset(ManualPage(language: language, version: "1.2.3").roff)
        #expect(complaints.isEmpty, "\(complaints)")
        let words = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        let tags =
            KeyTable.all.flatMap(\.rows).map(\.name) + ManualText.exitStatuses.map(\.code)
            + ManualText.files.map(\.path) + ManualText.environment.map(\.name)
        for tag in tags { #expect(words.contains { $0 == tag || $0.hasPrefix(tag + " ") }, "\(tag)") }
        #expect(text.contains("redpair 1.2.3") && text.contains("redpair-manual(1)"))
    }

    @Test("Whatever text comes in, none of it is taken for a request, and no line is too long to break")
    func escaping() throws {
        var page = Roff()
        page.begin("redpair", section: 7, version: "1")
        page.section(#"A "title" \n"#)
        page.paragraph(".so /etc/passwd")
        page.item("'-\\", String(repeating: "、試験用の文章", count: 30))
        let (text, complaints) = try typeset(page.text)
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(text.contains(#"A "title" \n"#) && text.contains(".so /etc/passwd") && text.contains("'-\\"))
        for line in text.split(separator: "\n") { #expect(!line.hasPrefix("、") && !line.hasPrefix("       、")) }
    }

    @Test("Each exit status that a command ends with is told of")
    func exitStatuses() {
        let told = Set(ManualText.exitStatuses.map(\.code))
        let used = [
            0, 1, 2, 3, 10, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_UNAVAILABLE, EX_CANTCREAT, EX_TEMPFAIL, EX_NOPERM,
        ]
        #expect(told == Set(used.map(String.init)))
    }
}
