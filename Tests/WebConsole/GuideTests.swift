import Appliance
import Testing

@testable import WebConsole

@Suite("The appliance file: complete as shipped, and proof-read")
struct GuideTests {
    @Test("The built-in file is without a mistake and knows every page, ball and service")
    func builtIn() throws {
        let guide = try ApplianceGuide.builtIn()
        #expect(guide.name == "NetSHAKER Red-Mail")
        #expect(guide.pages.count == Page.allCases.count)
        #expect(guide.signals.count == Signal.allCases.count)
        #expect(guide.mail.switches.count == MailService.allCases.count)
        #expect(guide.mail.ports.count == MailService.allCases.count)
    }

    @Test("No label means two things where one is looked for among the other")
    func noAmbiguity() throws {
        let guide = try ApplianceGuide.builtIn()
        let groups = [
            Signal.allCases.compactMap { guide.signals[$0]?.alts }, Array(guide.redundancy.roleWords.values),
            MailService.allCases.flatMap { [guide.mail.switches[$0]?.labels, guide.mail.ports[$0]?.labels] }.compactMap(
                \.self),
            [guide.power.restart.buttons, guide.power.shutDown.buttons],
        ]
        for group in groups {
            let keys = group.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
        }
    }

    @Test("All mistakes are told together, each with its line, its column and what to do")
    func mistakes() throws {
        let text = """
            appliance: Box
            charsets: [EUC-JP, EBCDIC-XX]
            session: [1]
            sentences: {daemon-down: "", forbidden: [x], suspended: [x], surprise: 1}
            console-marks: {a: b}
            """
        let error = #expect(throws: ApplianceGuide.Mistakes.self) { try ApplianceGuide(yaml: text, file: "my.yaml") }
        let mistakes = try #require(error).all
        #expect(mistakes.contains { $0.place == "my.yaml:2:20" && $0.kind == .notCharset("EBCDIC-XX") })
        #expect(mistakes.contains { $0.place == "my.yaml:3:10" && $0.kind == .notTable })
        #expect(mistakes.contains { $0.place == "my.yaml:4:26" && $0.kind == .emptyText })
        #expect(mistakes.contains { $0.place == "my.yaml:4:62" && $0.kind == .unknown("surprise") })
        #expect(mistakes.contains { $0.kind == .notList })
        #expect(mistakes.contains { $0.kind == .missing("power") })
        for mistake in mistakes { #expect(!mistake.words.ja.isEmpty && !mistake.words.en.isEmpty) }
    }

    @Test("What is no YAML is told with its place", arguments: ["a: [1", "a: 1\na: 2", "\tx", ""])
    func notYAML(text: String) throws {
        #expect(throws: ApplianceGuide.Mistakes.self) { try ApplianceGuide(yaml: text, file: "my.yaml") }
    }
}
