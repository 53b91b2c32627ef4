import Testing

@testable import WebConsole

@Suite("Character sets: whatever the bytes are, a text comes out")
struct CharacterSetTests {
    private static let sets = ["EUC-JP", "UTF-8", "Shift_JIS"].compactMap(CharacterSet.init)
    private static let text = "冗長化構成の状態 システムの動作状況"

    private static func bytes(_ text: String, _ label: String) throws -> [UInt8] {
        try #require(CharacterSet(label: label)?.encode(text))
    }

    @Test(
        "Header first, then META, then by what fits",
        arguments: [
            ("EUC-JP", "EUC-JP", ""), ("EUC-JP", "x-euc-jp", ""), ("UTF-8", "utf-8", ""), ("EUC-JP", nil, "x-euc-jp"),
            ("Shift_JIS", nil, "Shift_JIS"), ("EUC-JP", nil, ""), ("UTF-8", nil, ""), ("Shift_JIS", nil, ""),
            ("EUC-JP", "ISO-8859-1", ""), ("EUC-JP", "none", ""),
        ] as [(String, String?, String)])
    func decodes(sent: String, header: String?, meta: String) throws {
        let page = (meta.isEmpty ? "" : "<META CONTENT=\"text/html; charset=\(meta)\">") + Self.text
        let (text, _) = CharacterSet.decode(try Self.bytes(page, sent), header: header, fallbacks: Self.sets)
        #expect(text == page)
    }

    @Test("A piece in another character set spoils itself and nothing after it")
    func mixed() throws {
        let bytes = try Self.bytes("前", "EUC-JP") + [0x83, 0x6E, 0xFF] + Self.bytes("<TD>後", "EUC-JP")
        let (text, _) = CharacterSet.decode(bytes, header: "EUC-JP", fallbacks: Self.sets)
        #expect(text.hasPrefix("前") && text.hasSuffix("<TD>後") && text.contains("\u{FFFD}"))
    }

    @Test("A text that the set cannot carry is refused, not mangled")
    func cannotEncode() throws {
        let set = try #require(CharacterSet(label: "EUC-JP"))
        #expect(set.encode("🦊") == nil)
        #expect(set.encode("\u{FFFD}") == nil)
        #expect(CharacterSet(label: "no-such-set") == nil)
    }

    @Test("A set that shifts is led back to its beginning: what stands after it is read as what it is")
    func shifting() throws {
        let set = try #require(CharacterSet(label: "ISO-2022-JP"))
        let bytes = try #require(set.encode("管理")) + Array("a".utf8)
        #expect(set.decode(bytes).text == "管理a")
    }

    @Test("Labels are the same however wide, spaced or dashed")
    func labels() {
        #expect(Label("ＳＭＴＰサーバを　有効にする") == Label("SMTP サーバを有効にする"))
        #expect(Label("概要 － 全体") == Label("概要 \u{2212} 全体"))
        #expect(Label("IMAP\u{A0}\n接続数") == Label("IMAP接続数"))
        #expect(Label("SMTP サーバ") != Label("SMTPS サーバ"))
    }

    @Test("A character whose label is made without Unicode's tables comes to the same with them")
    func plainLabels() throws {
        let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
        let plain = scalars.filter { Label.plain(String($0)) != nil }
        #expect(plain.count > 20_000)
        // Between letters, so that what joins with its neighbour would show.
        let wrong = plain.filter { Label.plain("か\($0)A") != Label.unified("か\($0)A") }
        #expect(wrong == [])
    }
}
