import Procedure
import ProofReading
import Testing

@Suite("A changed table is proof-read")
struct ProcedureMistakesTests {
    /// A small table that is right, with one line of it replaced.
    private func lines(replacing right: String, by wrong: String) -> [String] {
        let table = """
            procedure: p
            revision: 1
            title: {ja: あ, en: a}
            source: {ja: あ, en: a}
            sections: {"3.1": {ja: 電源, en: power}}
            chapters:
              - title: {ja: あ, en: a}
                steps:
                  - step: "1-1"
                    requires: [standby silent]
                    items:
                      - side: active
                        do: restart
                        text: {ja: 再起動, en: restart}
                        sections: ["3.1"]
                        sensed: [active restarted]
                    after: {active: [gray], standby: [silent]}
            """
        do {
            _ = try Procedure(yaml: table.replacing(right, with: wrong), file: "p.yaml")
            return []
        } catch { return error.lines(in: .english) }
    }

    @Test("The right one passes") func right() { #expect(lines(replacing: "p", by: "p").isEmpty) }

    @Test(
        "Each mistake is told where it stands",
        arguments: [
            ("standby silent", "standby quiet", "10:20", "is not understood here"),
            ("do: restart", "do: reboot", "13:17", "'reboot' is not known"),
            ("side: active", "side: left", "12:19", "'left' is not known"),
            ("sections: [\"3.1\"]", "sections: [\"3.9\"]", "15:24", "no '3.9'"),
            ("active restarted", "active light gray after 2-1", "16:22", "no 'STEP2-1'"),
            ("            sensed: [active restarted]\n", "", "12:13", "Nothing can ever complete"),
            ("step: \"1-1\"", "step: \"1-2\"", "9:15", "'1-2' is not known"),
            ("[gray]", "[grey]", "17:26", "'grey' is not known"),
            (", en: restart", "", "14:19", "'en' is missing"),
        ])
    func mistakes(right: String, wrong: String, place: String, says: String) {
        let lines = lines(replacing: right, by: wrong)
        #expect(lines.contains { $0.hasPrefix("p.yaml:\(place): ") && $0.contains(says) }, "\(lines)")
    }
}
