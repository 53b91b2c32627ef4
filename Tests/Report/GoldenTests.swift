import Appliance
import Report
import TestSupport
import Testing

@Suite("The report, as its readers see it")
struct GoldenTests {
    /// A report that was approved.
    struct Approved: CustomStringConvertible, Sendable {
        let name: String
        let format: WorkReport.Format
        let language: Language

        var description: String { "\(name)-\(language.rawValue).\(format.rawValue)" }
    }

    private static let whole = [
        Approved(name: "evening", format: .html, language: .japanese),
        Approved(name: "evening", format: .md, language: .japanese),
        Approved(name: "evening", format: .md, language: .english),
    ]
    private static let half = [
        Approved(name: "left", format: .html, language: .english),
        Approved(name: "left", format: .md, language: .japanese),
        Approved(name: "left", format: .json, language: .japanese),
    ]

    @Test("The report of a whole evening is the one that was approved", arguments: whole)
    func evening(_ approved: Approved) throws {
        try compare(try Told(try WholeEvening.evening), approved)
    }

    @Test("The report of a work that was left when both boxes were off is the one that was approved", arguments: half)
    func left(_ approved: Approved) throws {
        try compare(try Told(try WholeEvening.half, mode: .real, end: .left), approved)
    }

    private func compare(_ told: Told, _ approved: Approved) throws {
        let text = try told.report().text(approved.format, approved.language)
        let difference = try GoldenFile(name: "\(approved)").difference(from: text)
        #expect(difference == nil, "\(difference ?? "")")
    }
}
