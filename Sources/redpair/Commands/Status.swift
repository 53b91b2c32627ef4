import Appliance
import ArgumentParser
import Dashboard
import Foundation
import WebConsole

/// `redpair status`: one look at both boxes, read-only.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One look at both boxes. Exit status: 0 green, 1 yellow, 2 red, 3 gray or unknown.",
        discussion: """
            Example:
              redpair status --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --json
            """)

    @OptionGroup var pair: PairOptions

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let clock = WorkClock()
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        let glances = Glance.both(makers, pages: Set(Page.allCases).subtracting([.updateHistory]))
        let report = StatusReport(glances, addresses, language.language)
        if json { try printJSON(report) } else { printLines(report) }
        if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }

    private func printJSON(_ report: StatusReport) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        FileDescriptor.standardOutput.writeLine(String(decoding: try encoder.encode(report), as: UTF8.self))
    }

    private func printLines(_ report: StatusReport) {
        for (side, box) in [(Side.active, report.active), (.standby, report.standby)] {
            let light = box.light.words(in: language.language)
            let role = Role(rawValue: box.role)?.words(in: language.language) ?? "-"
            let end = box.error.map { "  \($0)" } ?? ""
            FileDescriptor.standardOutput.writeLine(
                "\(side.letter) \(side.words(in: language.language))  \(box.host ?? "-")  \(box.url)  \(light)  \(role)\(end)"
            )
        }
    }
}
