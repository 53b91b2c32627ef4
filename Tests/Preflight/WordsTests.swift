import Appliance
import Dashboard
import Preflight
import Testing

@Suite("Preflight: every finding has words in both languages, and whatever is not ready says what to do")
struct WordsTests {
    private static let host: BoxText = "primary.nsk.dom"
    private static let fault = ConsoleFault.refused
    private static let update = HealthyPair.update

    private static let checks: [Check] =
        [
            Check(.console(.active), .answers(nil)), Check(.console(.active), .fails(fault)),
            Check(.line(.active), .encrypted), Check(.line(.active), .inClear), Check(.pages(.active), .complete),
            Check(.pages(.active), .incomplete([Gap(page: .mail, fault: fault)])),
            Check(.names, .peers(BySide(active: host, standby: host))), Check(.names, .sameBox(host)),
            Check(.names, .strangers(.standby, names: host, other: host)), Check(.roles, .rolesAsColumns),
            Check(.roles, .rolesReversed(BySide(active: host, standby: nil))), Check(.roles, .bothActive),
            Check(.roles, .noneActive), Check(.roles, .unread(.fact)), Check(.roles, .unread(.console)),
            Check(.roles, .unread(.page(fault))), Check(.monitor(.active), .fresh),
            Check(.monitor(.active), .perhapsOld(.minutes(5))), Check(.monitor(.active), .refreshFails(fault)),
            Check(.sync(.active), .sync(.running, percent: 40)), Check(.sync(.active), .sync(.broken, percent: nil)),
            Check(.peer(.active), .peer(.stopped)), Check(.redundancy(.active), .redundancy(enabled: false)),
            Check(.failover(.active), .noFailover), Check(.failover(.active), .failover(time: "9:05", cause: "power")),
            Check(.clock(.active), .clock(ahead: .seconds(90))), Check(.clock(.active), .clock(ahead: .zero)),
            Check(.clocks, .clocks(ahead: .seconds(-700))), Check(.updateServer(.active), .serverAnswers),
            Check(.updateServer(.active), .serverFails(fault)), Check(.updateLists, .sameUpdates([update])),
            Check(.updateLists, .nothingToApply), Check(.updateLists, .updating(.active, "40%")),
            Check(.updateLists, .updatesDiffer(BySide(active: [update], standby: []))),
            Check(.installed, .sameInstalled([])), Check(.installed, .sameInstalled([update])),
            Check(.installed, .installedDiffer(BySide(active: [update], standby: []))),
            Check(.switches(.active), .switches(on: [.smtp])), Check(.switches(.active), .allSwitchedOff),
            Check(.otherPorts(.active), .noOtherPorts), Check(.otherPorts(.active), .otherPorts([.imap])),
            Check(.ports(.active), .portsGreet([.smtp])), Check(.ports(.active), .portsDoNotGreet([.smtp])),
            Check(.components(.active), .normal(["disk"])),
            Check(.components(.active), .notNormal([Component(name: "disk", group: .system, signal: nil)])),
            Check(.load(.active), .load(35)), Check(.load(.active), .load(1234)),
        ] + Light.allCases.map { Check(.light(.active), .light($0)) }

    @Test("Words, and advice for what is not ready", arguments: checks)
    func words(_ check: Check) {
        for language in Language.allCases {
            #expect(!check.finding.words(in: language).isEmpty)
            #expect(!check.topic.words(in: language).isEmpty && !check.topic.group.words(in: language).isEmpty)
        }
        #expect((check.advice == nil) == (check.verdict == .ready), "\(check)")
    }

    @Test("A clock is told to the side that it is out, in seconds and then in minutes")
    func clocks() {
        #expect(Check.Finding.clock(ahead: .seconds(90)).words.ja == "このコンピュータより 90 秒進んでいます。")
        #expect(Check.Finding.clock(ahead: .seconds(-90)).words.en == "90 s behind this computer")
        #expect(Check.Finding.clocks(ahead: .seconds(-700)).words.ja == "A は S より 11 分 40 秒遅れています。")
        #expect(Check.Finding.clocks(ahead: .seconds(700)).words.en == "A is 11 min 40 s ahead of S")
        #expect(Check.Finding.load(1204).words.en == "12.04")
    }
}
