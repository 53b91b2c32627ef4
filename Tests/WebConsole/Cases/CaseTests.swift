import Appliance
import Testing

@testable import WebConsole

@Suite("A case book of consoles: case, page, facts expected, in both character sets")
struct CaseTests {
    @Test(
        "Active Monitor, detail pages, forms, updates, and what comes in their place",
        arguments: Case.monitors + Case.details + Case.forms + Case.updates + Case.strangers, ["EUC-JP", "UTF-8"])
    func facts(example: Case, charset: String) throws {
        let header = example.header ?? "text/html; charset=\(charset)"
        var answer = try Fixture.answer(text: example.page, charset: charset, header: header)
        if example.isFramed { answer.fields.append(("content-length", "\(answer.body.count)")) }
        #expect(try Facts.of(answer, as: example.kind) == example.facts)
    }

    @Test(
        "Lights, pages and fields that a careless reader would take for a fact",
        arguments: Case.lightTraps + Case.pageTraps + Case.fieldTraps, ["EUC-JP", "UTF-8"])
    func traps(example: Case, charset: String) throws { try facts(example: example, charset: charset) }

    @Test("The files of /error are in Shift_JIS, and say so nowhere (U 1.7)")
    func forbidden() throws {
        let answer = try Fixture.answer(
            text: "<html><body><h1>アクセスを拒否されました</h1></body></html>", charset: "Shift_JIS", header: nil)
        #expect(try Facts.of(answer, as: .monitor) == ["fault forbidden"])
    }

    @Test("A piece in Shift_JIS and bytes of nothing spoil themselves alone", arguments: Furniture.all, [true, false])
    func brokenBytes(furniture: Furniture, isNamed: Bool) throws {
        let page = furniture.redundancy(message: "@@@")
        var answer = try Fixture.answer(
            text: page, charset: "EUC-JP", header: isNamed ? "text/html; charset=EUC-JP" : nil)
        let place = try #require(answer.body.firstRange(of: Array("@@@".utf8)))
        let foreign = try #require(CharacterSet(label: "Shift_JIS")?.encode("サービスの動作"))
        answer.body.replaceSubrange(place, with: foreign + [0xFF, 0x00, 0x8E])
        let facts = try Facts.of(answer, as: .redundancy).filter { !$0.hasPrefix("message") }
        #expect(facts == ["signal normal", "changed 1228262700", "role active", "peer running", "sync complete"])
    }

    @Test("Hostile text of ten million characters and of every kind of control comes out short and harmless")
    func hostile() throws {
        let bad = "\u{1B}[2J\u{9B}31m\u{7F}\u{202E}\u{200B}\u{2066}e" + String(repeating: "\u{301}", count: 500)
        let name = bad + String(repeating: "名", count: 200_000)
        let page = Furniture().redundancy(message: name, role: "アクティブ\u{202E}で動作しています。")
        let answer = try Fixture.answer(text: page, charset: "UTF-8", header: "text/html; charset=UTF-8")
        let status = try RedundancyPage(ConsolePage(answer, guide: .builtIn())).status
        let message = try #require(status.message).text
        #expect(message.count <= BoxText.limit + 1)
        let scalars = message.unicodeScalars
        #expect(
            !scalars.contains { $0.properties.generalCategory == .control || $0.properties.generalCategory == .format })
        #expect(status.role == .active)
    }
}
