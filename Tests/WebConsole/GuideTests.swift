import Appliance
import ProofReading
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
            sentences: {daemon-down: "", forbidden: [" "], suspended: [x], surprise: 1}
            console-marks: {a: b}
            """
        let mistakes = try #require(throws: Mistakes.self) { try ApplianceGuide(yaml: text, file: "my.yaml") }
        let lines = mistakes.lines(in: .english)
        for expected in [
            "my.yaml:2:20: 'EBCDIC-XX' is no character set",
            "my.yaml:3:10: A mapping (key: value) is expected here",
            "my.yaml:4:26: Text is expected here",
            "my.yaml:4:42: Nothing but blanks stands here",
            "my.yaml:4:64: The key 'surprise' means nothing here",
            "my.yaml:5:16: A list (lines that start with '- ') is expected here",
            "my.yaml:1:1: The key 'power' is missing",
        ] { #expect(lines.contains { $0.hasPrefix(expected) }, "\(expected) is not in \(lines)") }
        #expect(Set(mistakes.lines(in: .japanese)).count == lines.count)
    }

    @Test("A path must be one")
    func path() throws {
        let mistakes = try #require(throws: Mistakes.self) {
            try ApplianceGuide(yaml: "session: {login: login.php}", file: "my.yaml")
        }
        #expect(mistakes.lines(in: .english).contains("my.yaml:1:18: 'login.php' is not a path. Begin it with '/'."))
    }

    @Test("What is no YAML is told with its place", arguments: ["a: [1", "a: 1\na: 2", "\tx", ""])
    func notYAML(text: String) throws {
        #expect(throws: Mistakes.self) { try ApplianceGuide(yaml: text, file: "my.yaml") }
    }
}
