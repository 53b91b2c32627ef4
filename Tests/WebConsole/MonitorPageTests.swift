import Appliance
import Testing

@testable import WebConsole

@Suite("Active Monitor, as real boxes may show it")
struct MonitorPageTests {
    @Test(
        "Every ball is told by its ALT, the greys too, and the legend's balls are nobody's",
        arguments: ["EUC-JP", "UTF-8"])
    func trueBlue(charset: String) throws {
        let rows = try MonitorPage(Fixture.page("monitor-u-trueblue", charset: charset)).rows
        #expect(
            rows.map(\.component.name.text) == [
                "CPU の使用状況", "ディスクの使用状況", "ディスクの整合性", "ネットワークの状態", "メモリの使用状況", "冗長化構成の状態", "DNS サーバ",
                "電子メールサーバ", "LDAP サーバ",
            ])
        #expect(
            rows.map(\.component.signal) == [
                .normal, .problem, Signal.none, .unmonitored, .severe, .normal, .disabled, .normal, nil,
            ])
        #expect(
            rows.map(\.component.group) == Array(repeating: .system, count: 6) + Array(repeating: .service, count: 3))
    }

    @Test("The older nesting and the Merlot style give the same facts")
    func merlot() throws {
        let page = try MonitorPage(Fixture.page("monitor-p-merlot"))
        #expect(page.rows.map(\.component.signal) == [.normal, .disabled, .problem])
        #expect(page.rows.map(\.component.group) == [.system, .system, .service])
        let row = try #require(page.row(ApplianceGuide.builtIn().monitor.redundancyRow))
        #expect(row.details == "/vendor/redundancy.php?x=1")
    }

    @Test("A user whose language is English sees the same monitor")
    func english() throws {
        let page = try MonitorPage(Fixture.page("monitor-en", charset: "UTF-8"))
        #expect(page.rows.map(\.component.signal) == [.normal, .severe])
    }

    @Test(
        "Another page of the same console is not read as the monitor", arguments: ["mail", "setting", "updates-none"])
    func otherPage(name: String) throws {
        #expect(throws: ConsoleFault.self) { try MonitorPage(Fixture.page(name)) }
    }
}
