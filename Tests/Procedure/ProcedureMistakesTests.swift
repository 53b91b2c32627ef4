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
            latches:
              - latch: off
                hazard: H2
                holds: standby silent
                from: 1-1.1
                until: 1-2.1
                reopens: [1-1.1]
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
                  - step: "1-2"
                    override:
                      lifts: [standby silent]
                      words: {ja: あ, en: a}
                    items:
                      - side: active
                        text: {ja: い, en: b}
                        sensed: [active answering]
                    after: {active: [gray], standby: [silent]}
            """
        do {
            _ = try Procedure(yaml: table.replacing(right, with: wrong), file: "p.yaml")
            return []
        } catch { return error.lines(in: .english) }
    }

    @Test(
        "A table, a chapter or a row without anything to do is no table",
        arguments: [
            ("chapters: []", "6:11", "There is nothing to do"),
            ("chapters: [{title: {ja: あ, en: a}, steps: []}]", "6:43", "STEP1 has no rows"),
            (
                "chapters: [{title: {ja: あ, en: a}, steps: [{step: 1-1, items: [], after: {active: [], standby: []}}]}]",
                "6:44", "STEP1-1 has nothing to do"
            ),
        ])
    func empty(chapters: String, place: String, says: String) {
        let head = "procedure: p\nrevision: 1\ntitle: {ja: あ, en: a}\nsource: {ja: あ, en: a}\nsections: {}\n"
        let mistakes = #expect(throws: Mistakes.self) { try Procedure(yaml: head + chapters + "\n", file: "p.yaml") }
        let lines = mistakes?.lines(in: .english) ?? []
        #expect(lines.count == 1 && lines[0].hasPrefix("p.yaml:\(place): ") && lines[0].contains(says), "\(lines)")
    }

    @Test("The right one passes") func right() { #expect(lines(replacing: "p", by: "p").isEmpty) }

    @Test(
        "Each mistake is told where it stands",
        arguments: [
            ("standby silent", "standby quiet", "17:20", "cannot be read here"),
            ("do: restart", "do: reboot", "20:17", "'reboot' is not known"),
            ("side: active", "side: left", "19:19", "'left' is not known"),
            ("sections: [\"3.1\"]", "sections: [\"3.9\"]", "22:24", "no '3.9'"),
            ("active restarted", "active light gray after 2-1", "23:22", "no 'STEP2-1'"),
            ("            sensed: [active restarted]\n", "", "19:13", "Nothing can ever complete"),
            ("step: \"1-1\"", "step: \"1-2\"", "16:15", "'1-2' is not known"),
            ("[gray]", "[grey]", "24:26", "'grey' is not known"),
            ("hazard: H2", "hazard: H0", "8:13", "'H0' is not known"),
            ("holds: standby silent", "holds: standby answering", "9:12", "can be watched"),
            ("from: 1-1.1", "from: 1-1.2", "10:11", "no 'STEP1-1.2'"),
            ("until: 1-2.1", "until: 1-1.1", "11:12", "no 'STEP1-1.1'"),
            ("until: 1-2.1", "until: later", "11:12", "cannot be read"),
            ("reopens: [1-1.1]", "reopens: [1-2.1]", "12:15", "no 'STEP1-2.1'"),
            ("lifts: [standby silent]", "lifts: [standby silent after 4-1]", "27:19", "no 'STEP4-1'"),
            (", en: restart", "", "21:19", "'en' is missing"),
        ])
    func mistakes(right: String, wrong: String, place: String, says: String) {
        let lines = lines(replacing: right, by: wrong)
        #expect(lines.contains { $0.hasPrefix("p.yaml:\(place): ") && $0.contains(says) }, "\(lines)")
    }
}
