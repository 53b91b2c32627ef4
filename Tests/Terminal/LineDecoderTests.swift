import Testing

@testable import Terminal

@Suite("Typed lines are told from pasted ones")
struct LineDecoderTests {
    private func lines(_ pieces: String...) -> [LineDecoder.Line] {
        var decoder = LineDecoder()
        return pieces.flatMap { decoder.decode($0.utf8) }
    }

    @Test("A line is whole when its end has come, however it arrives")
    func pieces() {
        #expect(lines("g", "o\nno", "te 停止\n") == [.typed("go"), .typed("note 停止")])
        #expect(lines("go") == [] && lines("\n") == [.typed("")])
    }

    @Test("Whatever lies between the marks of a paste was not typed, in however many lines")
    func pasted() {
        #expect(lines("\u{1B}[200~S\u{1B}[201~\n") == [.pasted])
        #expect(lines("\u{1B}[200~go\nS\n\u{1B}[201~\n") == [.pasted, .pasted, .pasted])
        #expect(lines("\u{1B}[200~go\nS\n\u{1B}[201~done\nS\n") == [.pasted, .pasted, .typed("done"), .typed("S")])
        #expect(lines("S\u{1B}[200~\u{1B}[201~\n") == [.pasted])
    }

    @Test("A line that never ends takes no more room than the longest one")
    func endless() {
        var decoder = LineDecoder()
        #expect(decoder.decode(String(repeating: "x", count: 100_000).utf8) == [])
        guard case .typed(let text)? = decoder.decode("\n".utf8).first else {
            Issue.record("no line")
            return
        }
        #expect(text.utf8.count == LineDecoder.limit)
    }
}
