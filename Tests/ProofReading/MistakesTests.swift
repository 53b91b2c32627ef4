import ProofReading
import Testing

@Suite("Proof-reading")
struct MistakesTests {
    private func mistakes(in yaml: String) -> [String] {
        do {
            let _: String = try Passage.proofRead(yaml, file: "f.yaml") { passage in
                passage.expectKeys("name", "words")
                _ = passage["words"]?.words
                return passage.required("name")?.text
            }
            return []
        } catch { return error.lines(in: .english) }
    }

    @Test("A right file has none") func none() { #expect(mistakes(in: "name: a").isEmpty) }

    @Test("All mistakes are told at once, each with its place, in the file's order")
    func allAtOnce() {
        #expect(
            mistakes(in: "nmae: a\nwords:\n  ja: あ\n") == [
                "f.yaml:1:1: The key 'nmae' means nothing here. Known are: name, words.",
                "f.yaml:1:1: The key 'name' is missing. Add it.",
                "f.yaml:3:3: The key 'en' is missing. Add it.",
            ])
    }

    @Test("What is not YAML is told with its place")
    func notYAML() { #expect(mistakes(in: "name: [a\nb: c").first?.hasPrefix("f.yaml:2:") == true) }

    @Test("A key that is there twice is told, not silently overruled")
    func twice() {
        #expect(mistakes(in: "name: a\nname: b") == ["f.yaml:1:1: 'name' is there twice. Rename one of them."])
    }

    @Test(
        "A number is written in decimal digits; anything else is told, and overflows nothing",
        arguments: [("7", 7), ("-3", -3), ("+666666666666666666:6", nil), ("99999999999999999999", nil), ("0x1F", nil)])
    func number(text: String, is expected: Int?) {
        var read: Int?
        let found = Result { () throws(Mistakes) in
            read = try Passage.proofRead("n: \(text)", file: "f.yaml") { $0.required("n")?.number }
        }
        #expect(read == expected)
        if case .success = found { #expect(expected != nil) }
    }

    @Test("An empty file is told") func empty() { #expect(mistakes(in: "").count == 1) }
}
