import Appliance
import Testing

@testable import WebConsole

@Suite("Every page in both styles, both generations and three character sets says the same")
struct MatrixTests {
    private static let charsets = ["EUC-JP", "UTF-8", "Shift_JIS"]

    /// Pages as they come by each of the four ways, and the facts that all of them must give.
    private static let table: [(kind: Page, page: @Sendable (Furniture) -> String, facts: [String])] = [
        (
            .monitor, { $0.monitor() },
            [
                "system CPU の使用状況 normal", "system ディスクの使用状況 problem", "system ネットワークの状態 unmonitored",
                "system メモリの使用状況 none", "system 冗長化構成の状態 severe", "service FTP サーバ disabled", "service 電子メールサーバ normal",
            ]
        ),
        (
            .redundancy, { $0.redundancy() },
            [
                "signal normal", "message 冗長化構成機能は正しく動作しています。", "changed 1228262700", "role active", "peer running",
                "sync complete",
            ]
        ),
        (.processor, { $0.processor() }, ["load 52 410", "uptime 93780"]),
        (.mail, { $0.mail() }, ["smtp on", "imap off", "pop on", "port smtp 25"]),
        (.redundancySetting, { $0.setting() }, ["enabled true", "common 172.16.39.40", "peer primary.nsk.dom"]),
        (
            .updates, { $0.updates(["20081001", "20081101"]) },
            ["20081001.nup 20081001 修正 -", "20081101.nup 20081101 修正 -"]
        ),
        (.updates, { $0.updates([]) }, []),
        (.updates, { $0.progress("パッケージをインストールしています。", "85%") }, ["running パッケージをインストールしています。 85%"]),
    ]

    @Test("Named in the header", arguments: Furniture.all, charsets)
    func named(furniture: Furniture, charset: String) throws {
        for (kind, page, facts) in Self.table {
            let answer = try Fixture.answer(
                text: page(furniture), charset: charset, header: "text/html; charset=\(charset)")
            #expect(try Facts.of(answer, as: kind) == facts, "\(kind)")
        }
    }

    @Test("Named nowhere", arguments: Furniture.all, charsets)
    func unnamed(furniture: Furniture, charset: String) throws {
        for (kind, page, facts) in Self.table {
            let answer = try Fixture.answer(text: page(furniture), charset: charset, header: nil)
            #expect(try Facts.of(answer, as: kind) == facts, "\(kind)")
        }
    }

    @Test("No page is read as another", arguments: Furniture.all)
    func confusion(furniture: Furniture) throws {
        for (kind, page, facts) in Self.table where !facts.contains(where: { $0.hasPrefix("running") }) {
            let answer = try Fixture.answer(text: page(furniture), charset: "EUC-JP", header: nil)
            for asked in Page.allCases where asked != kind {
                #expect(
                    try Facts.of(answer, as: asked).first?.hasPrefix("fault otherPage") == true, "\(kind) as \(asked)")
            }
        }
    }
}
