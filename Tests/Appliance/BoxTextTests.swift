import Appliance
import Testing

@Suite("Text from a box is hostile")
struct BoxTextTests {
    @Test(
        "What could move a cursor, hide or reverse text never gets in",
        arguments: [
            ("\u{1B}[2Jboo", "\u{FFFD}[2Jboo"), ("a\u{9B}31mb", "a\u{FFFD}31mb"), ("a\u{7F}b", "a\u{FFFD}b"),
            ("\u{202E}evil", "evil"), ("a\u{200B}b\u{FEFF}c", "abc"), ("a\u{2066}b\u{2069}", "ab"),
            ("line\r\nnext", "line next"), ("  a\u{A0}\u{3000} b ", "a b"), ("a\u{2028}b", "a b"),
        ])
    func harmless(raw: String, kept: String) { #expect(BoxText(raw).text == kept) }

    @Test("Japanese comes through as it is")
    func japanese() { #expect(BoxText("同期が完了しました。").text == "同期が完了しました。") }

    @Test("A flood of combining marks is cut to two")
    func combining() {
        #expect(BoxText("a" + String(repeating: "\u{301}", count: 1000)).text.unicodeScalars.count == 3)
    }

    @Test("A name of ten million characters is cut")
    func endless() { #expect(BoxText(String(repeating: "長", count: 10_000_000)).text.count == BoxText.limit + 1) }

    @Test("A secret says nothing, however it is asked")
    func secret() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect("\(secret)\(String(reflecting: secret))\(dumped)".contains("hunter2") == false)
    }
}
