import Appliance
import Foundation
import Pairs
import ProofReading
import Testing
import WebConsole

@Suite("pairs.yaml: pairs by their names, proof-read, and never a password")
struct PairBookTests {
    private static let pin = "sha256:" + Array(repeating: "AB", count: 32).joined(separator: ":")

    private func mistakes(_ yaml: String, in language: Language = .english) -> [String] {
        do {
            _ = try PairBook(yaml: yaml, file: "pairs.yaml")
            return []
        } catch { return error.lines(in: language) }
    }

    @Test("The shipped example is right, and has every key")
    func example() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Assets/pairs.yaml")
        let book = try PairBook(yaml: String(contentsOf: url.standardized, encoding: .utf8), file: "pairs.yaml")
        #expect(book.pairs.map(\.name) == ["tokyo-mail", "osaka-mail"])
        let tokyo = try #require(book["tokyo-mail"])
        #expect(tokyo.password == .command("pass show red-mail/tokyo") && tokyo.witness == .required)
        #expect(tokyo.pins.active != nil && tokyo.pins.standby != nil && tokyo.addresses.active.isSecure)
        let osaka = try #require(book["osaka-mail"])
        #expect(osaka.user == "admin" && osaka.password == nil && osaka.witness == .optional)
        #expect(book["kyoto"] == nil)
    }

    @Test("A file of remarks alone holds no pairs", arguments: ["", "\n", "# nothing yet\n  # really\n"])
    func remarks(_ yaml: String) throws { #expect(try PairBook(yaml: yaml, file: "f").pairs.isEmpty) }

    @Test("Every mistake is told at once, with its place")
    func allMistakes() {
        let told = mistakes(
            """
            tokyo mail:
              active: ftp://192.0.2.1
              password: secret
              witness: perhaps
            osaka:
              active: http://192.0.2.1:444
              standby: http://192.0.2.1:444
              pins:
                active: \(Self.pin)
                left: x
                standby: 12
              password-file: a
              password-command: b
            """)
        #expect(
            told.map { String($0.prefix { $0 != " " }) } == [
                "pairs.yaml:1:1:", "pairs.yaml:2:3:", "pairs.yaml:2:11:", "pairs.yaml:3:13:", "pairs.yaml:4:12:",
                "pairs.yaml:7:12:", "pairs.yaml:9:13:", "pairs.yaml:10:5:", "pairs.yaml:11:14:", "pairs.yaml:13:21:",
            ], "\(told.joined(separator: "\n"))")
        #expect(told.contains { $0.contains("A password must not stand here") })
        #expect(!told.joined().contains("secret"))
    }

    @Test("A password in an address is not repeated", arguments: Language.allCases)
    func passwordInAddress(_ language: Language) {
        let told = mistakes("a:\n  active: http://user:secret@192.0.2.5\n  standby: http://b\n", in: language)
        #expect(told.count == 1 && told[0].hasPrefix("pairs.yaml:2:11: ") && told[0].contains("@"), "\(told)")
        #expect(!told.joined().contains("secret"))
    }

    @Test(
        "A pair that is none is told, whatever stands there",
        arguments: ["tokyo:", "tokyo: x", "- tokyo", "tokyo: [a]"])
    func notAPair(_ yaml: String) { #expect(!mistakes(yaml).isEmpty) }

    @Test("Names that a command line could mistake are refused", arguments: ["-a", "a b", "a/b", "", ".a"])
    func names(_ name: String) { #expect(!NamedPair.isName(name)) }

    @Test("What is added stands at the end, every remark stays, and is read back as it was meant")
    func added() throws {
        var pair = NamedPair(
            name: "nagoya.2",
            addresses: BySide(
                active: try ConsoleAddress("https://192.0.2.5"),
                standby: try ConsoleAddress("https://[2001:db8::1]:81")), user: "yes",
            password: .command(#"gpg -d "$HOME/x: y" | head -1  # 説明"#),
            pins: BySide(active: Fingerprint(Self.pin), standby: nil), appliance: "~/a b.yaml", witness: .required)
        for before in ["", "# mine\n", "# mine", "osaka:\n  active: http://a\n  standby: http://b  # right?\n"] {
            let text = PairEntry(pair).added(to: before)
            #expect(text.hasPrefix(before))
            #expect(try PairBook(yaml: text, file: "f")["nagoya.2"] == pair, "\(text)")
        }
        (pair.password, pair.appliance, pair.user) = (.file("/home/sato/.red-mail"), nil, "admin")
        #expect(
            PairEntry(pair).added(to: "") == """
                nagoya.2:
                  active: https://192.0.2.5:81
                  standby: https://[2001:db8::1]:81
                  password-file: /home/sato/.red-mail
                  pins:
                    active: \(Self.pin)
                  witness: required

                """)
    }

    @Test(
        "A file's end, and the mark that some editors write before its beginning, are in nobody's way",
        arguments: ["\n", "\r\n"])
    func marks(_ newline: String) throws {
        let pair = NamedPair(
            name: "kobe",
            addresses: BySide(active: try ConsoleAddress("192.0.2.5"), standby: try ConsoleAddress("192.0.2.6")),
            user: "admin", password: nil, pins: BySide(active: nil, standby: nil), appliance: nil, witness: .optional)
        let osaka = ["osaka:", "  active: http://a", "  standby: http://b"]
        for lines in [[], ["# mine"], osaka, ["---"] + osaka, osaka + ["...", "# the end"], ["# nothing", "..."]] {
            for before in ["", "\u{FEFF}"].map({ $0 + lines.map { $0 + newline }.joined() }) {
                #expect(mistakes(before).isEmpty, "\(mistakes(before))")
                let text = PairEntry(pair).added(to: before)
                let book = try PairBook(yaml: text, file: "f")
                #expect(book.pairs.map(\.name) == (lines.contains("osaka:") ? ["osaka", "kobe"] : ["kobe"]), "\(text)")
                #expect(book["kobe"] == pair && text.hasPrefix("\u{FEFF}") == before.hasPrefix("\u{FEFF}"))
                for line in lines { #expect(text.contains(line + newline)) }
            }
        }
    }

    @Test("A password in the file is refused in Japanese, too")
    func japanese() {
        let told = mistakes("a:\n  active: http://a\n  standby: http://b\n  password: x\n", in: .japanese)
        #expect(
            told == ["pairs.yaml:4:13: パスワードそのものは書けません。password-command か password-file を使ってください。"])
    }
}
