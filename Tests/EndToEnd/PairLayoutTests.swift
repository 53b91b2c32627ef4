import Foundation
import Glibc
import Testing

@Suite("redpair pair add, to a file that a person has laid out")
struct PairLayoutTests {
    @Test("Where the file ends with ..., or begins with a byte order mark, a pair is added all the same")
    func marked() throws {
        let home = try PairsHome(holding: "\u{FEFF}osaka:\r\n  active: a\r\n  standby: b\r\n...\r\n# 佐藤\r\n")
        let add = ["--active", "c", "--standby", "d"]
        for name in ["kobe", "kyoto"] {
            let added = try home.redpair(["pair", "add", name] + add)
            #expect(added.status == 0, "\(added.errors)")
        }
        let list = try home.redpair("pair", "list")
        let names = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(names == ["osaka", "kobe", "kyoto"], "\(list.errors)")
        // Not read as a text by Foundation, which drops the mark.
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: home.file)), as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}osaka:\r\n") && text.hasSuffix("...\r\n# 佐藤\r\n"), "\(text)")
        let rights = try FileManager.default.attributesOfItem(atPath: home.file)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test(
        "A right file of another layout is left alone, and the lines to write by hand are told",
        arguments: ["  osaka:\n    active: a\n    standby: b\n", "{osaka: {active: a, standby: b}}\n"])
    func layout(_ text: String) throws {
        let home = try PairsHome(holding: text)
        #expect(try home.redpair("pair", "check").status == 0)
        for (language, says) in [("ja", "「\(home.file)」に誤りはありません"), ("en", "Nothing is wrong with '\(home.file)'")] {
            let add = ["pair", "add", "kobe", "--active", "c", "--standby", "d", "--lang", language]
            let run = try home.redpair(add)
            #expect(run.status == EX_CANTCREAT && run.errors.contains(says), "\(run.errors)")
            #expect(run.errors.hasSuffix("\nkobe:\n  active: http://c:444\n  standby: http://d:444\n"), "\(run.errors)")
        }
        #expect(try String(contentsOfFile: home.file, encoding: .utf8) == text)
        let same = try home.redpair("pair", "add", "kobe", "--active", "c", "--standby", "c", "--lang", "en")
        #expect(same.status == EX_USAGE && same.errors.contains("Both sides"), "\(same.errors)")
    }
}
