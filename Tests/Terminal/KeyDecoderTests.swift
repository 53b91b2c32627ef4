import Canvas
import Testing

@testable import Terminal

@Suite("Bytes of a terminal are taken for the keys that were meant")
struct KeyDecoderTests {
    @Test(
        "Every habit of the terminals in the field",
        arguments: [
            ("a", [.character("a")]), ("\r", [.enter]), ("\n", [.enter]), (" ", [.space]), ("\t", [.tab]),
            ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{C}", [.control("l")]), ("停", [.character("停")]),
            ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[D", [.left]),
            ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[7~", [.home]), ("\u{1B}OF", [.end]),
            ("\u{1B}[4~", [.end]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[3~", [.delete]),
            ("\u{1B}[Z", [.backTab]), ("\u{1B}OP", [.function(1)]), ("\u{1B}[[E", [.function(5)]),
            ("\u{1B}[15~", [.function(5)]), ("\u{1B}[24~", [.function(12)]), ("\u{1B}q", [.alt("q")]),
            ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\r", [.escape, .enter]),
        ] as [(String, [Key])])
    func known(bytes: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(bytes.utf8) == keys)
    }

    @Test("A sequence that arrives byte by byte is the same key")
    func piecewise() {
        var decoder = KeyDecoder()
        let keys = "\u{1B}[5~停\u{1B}OA".utf8.flatMap { decoder.decode([$0]) }
        #expect(keys == [.pageUp, .character("停"), .up])
    }

    @Test("ESC alone is Escape, but only after a moment's silence")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [] && decoder.isUndecided)
        #expect(decoder.settle() == [.escape] && !decoder.isUndecided)
        #expect(decoder.decode("q".utf8) == [.character("q")])
    }

    @Test("A sequence that means nothing is dropped whole: its letters never confirm anything")
    func unknown() {
        var decoder = KeyDecoder()
        #expect(decoder.decode("\u{1B}[?62;1;4c\u{1B}[I\u{1B}[99~\u{1B}[12;40R".utf8) == [])
        #expect(decoder.decode("\u{1B}[\(String(repeating: "1;", count: 40))A".utf8).contains(.up) == false)
        #expect(decoder.decode("x".utf8) == [.character("x")])
    }

    @Test("A paste is one key, so that it can answer no prompt; its controls are dropped")
    func paste() {
        var decoder = KeyDecoder()
        let keys = decoder.decode("\u{1B}[200~A\r停 \u{1B}[Ay\u{1B}[201~n".utf8)
        #expect(keys == [.paste("A 停 y"), .character("n")])
    }

    @Test("A paste that is too long is cut, and what follows it is a key again")
    func longPaste() {
        var decoder = KeyDecoder()
        let keys = decoder.decode("\u{1B}[200~\(String(repeating: "y", count: 100_000))\u{1B}[201~q".utf8)
        #expect(keys == [.paste(String(repeating: "y", count: KeyDecoder.pasteLimit)), .character("q")])
    }

    @Test("A paste whose end was lost does not swallow the keyboard for ever")
    func endlessPaste() {
        var decoder = KeyDecoder()
        var keys = decoder.decode("\u{1B}[200~".utf8)
        keys += decoder.decode(repeatElement(UInt8(ascii: "z"), count: KeyDecoder.lostPasteLimit + 2))
        #expect(keys.count == 2 && keys.last == .character("z"))
    }

    @Test("A broken character is dropped, and the byte that broke it is a key")
    func broken() {
        var decoder = KeyDecoder()
        #expect(
            decoder.decode([0xE5, 0x81, UInt8(ascii: "q"), 0xFF, 0x80, 0xC0, 0xAF, 0x0D]) == [.character("q"), .enter])
        #expect(decoder.decode([0xC2, 0x9B, 0xED, 0xA0, 0x80]) == [])
    }

    @Test("Whatever comes, the decoder survives it and hears the next key", arguments: 1...20 as ClosedRange<UInt64>)
    func noise(seed: UInt64) {
        var noise = Noise(state: seed)
        var decoder = KeyDecoder()
        for _ in 0..<10_000 { _ = decoder.decode([UInt8(truncatingIfNeeded: noise.next())]) }
        _ = decoder.decode("\u{1B}[201~".utf8)
        _ = decoder.settle()
        #expect(decoder.decode("\u{18}ok".utf8).suffix(2) == [.character("o"), .character("k")])
    }
}

/// Knuth's linear congruential generator, so that a failing seed fails again.
private struct Noise {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
