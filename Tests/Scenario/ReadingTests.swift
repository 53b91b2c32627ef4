import Appliance
import Procedure
import ProofReading
import Scenario
import SimulatedPair
import TestSupport
import Testing

@Suite("Reading a scenario")
struct ReadingTests {
    private static let whole = """
        scenario: x
        title: { ja: 題, en: Title }
        teaches: { ja: 教え, en: Lesson }
        addresses: swapped
        happens:
          - when: begun 1-4 + 90 s
            what: active power cut
          - when: at 2-1.1
            what: hands forget
        raises: [brokenUpdate]
        expects: hold 1-4.1
        """

    private func read(_ yaml: String) throws(Mistakes) -> Scenario {
        do { return try Scenario(yaml: yaml, file: "s.yaml", for: Shipped.procedure) } catch let mistakes as Mistakes {
            throw mistakes
        } catch {
            preconditionFailure("the shipped table cannot be read: \(error)")
        }
    }

    private func item(_ step: Step.ID, _ place: Int) -> Item.ID { Item.ID(step: step, place: place) }

    @Test("A whole one")
    func wholeOne() throws {
        let scenario = try read(Self.whole)
        #expect(scenario.name == "x" && scenario.title == Words(ja: "題", en: "Title"))
        #expect(scenario.addressesAreSwapped)
        #expect(
            scenario.troubles == [
                .init(
                    when: Cue(.begun(item(Step.ID(chapter: 1, row: 4), 1)), plus: .seconds(90)),
                    what: .bench(.cutPower(.active))),
                .init(when: Cue(.turn(item(Step.ID(chapter: 2, row: 1), 1))), what: .slip(.forget)),
            ])
        #expect(scenario.raises == [.brokenUpdate])
        #expect(scenario.expects == .hold(item(Step.ID(chapter: 1, row: 4), 1)))
    }

    @Test(
        "Each mistake is told with its place and what would be right",
        arguments: [
            ("scenario: x\n", "", "1:1", "'scenario' is missing"),
            ("teaches: { ja: 教え, en: Lesson }", "teaches: { ja: 教え }", "3:10", "'en' is missing"),
            ("addresses: swapped", "addresses: turned", "4:12", "Known are: swapped"),
            ("addresses:", "adresses:", "4:1", "'adresses' means nothing here"),
            ("begun 1-4 + 90 s", "begun 1-4 + 90 years", "6:11", "begun 1-4 + 90 s"),
            ("begun 1-4 + 90 s", "sync at 100 %", "6:11", "sync at 40 %"),
            ("begun 1-4 + 90 s", "begun 1-9", "6:11", "'1-9.1' is not known"),
            ("active power cut", "active power cute", "7:11", "power cut"),
            ("active power cut", "active console slow for 5 min", "7:11", "slow 30 s for 5 min"),
            ("hands forget", "hands", "9:11", "hands forget"),
            ("at 2-1.1", "at 1-1.1", "8:11", "hands at the rack"),
            ("at 2-1.1", "begun 2-1.1", "8:11", "hands at the rack"),
            ("at 2-1.1", "at 2-1.1 + 5 s", "8:11", "hands at the rack"),
            ("hands forget", "hands override", "8:11", "override where the row allows it"),
            ("hold 1-4.1", "hold 1-4.2", "11:10", "'1-4.2' is not known"),
            ("hold 1-4.1", "held", "11:10", "finished, hold 1-1"),
            ("hold 1-4.1", "alarm bell", "11:10", "alarm dualActive"),
            ("[brokenUpdate]", "[broken]", "10:10", "'broken' is not known"),
        ])
    func mistakes(_ change: (was: String, now: String, place: String, words: String)) throws {
        let yaml = Self.whole.replacing(change.was, with: change.now)
        let mistakes = #expect(throws: Mistakes.self) { try read(yaml) }
        let lines = try #require(mistakes).lines(in: .english)
        let here = lines.filter { $0.hasPrefix("s.yaml:\(change.place): ") && $0.contains(change.words) }
        #expect(here.count == 1, "\(lines)")
        #expect(try #require(mistakes).lines(in: .japanese).allSatisfy { !$0.isEmpty })
    }

    @Test("All mistakes are told at once")
    func allAtOnce() throws {
        let yaml = Self.whole.replacing("active power cut", with: "x").replacing("hold 1-4.1", with: "y")
        let mistakes = #expect(throws: Mistakes.self) { try read(yaml) }
        #expect(mistakes?.list.count == 2)
    }

    @Test("Whatever chaos makes can be written down, and reads back as the same")
    func thereAndBack() throws {
        for seed in 0..<300 {
            let chaos = Scenario.chaos(seed: seed, for: try Shipped.procedure)
            let happens = chaos.troubles.map { "  - when: \($0.when)\n    what: \($0.what)" }.joined(separator: "\n")
            let yaml = """
                scenario: x
                title: { ja: 題, en: Title }
                teaches: { ja: 教え, en: Lesson }
                happens:
                \(happens)
                expects: finished
                """
            #expect(try read(yaml).troubles == chaos.troubles, "seed \(seed): \(happens)")
        }
    }

    @Test("The same seed makes the same chaos, another seed another")
    func seeds() throws {
        let procedure = try Shipped.procedure
        #expect(Scenario.chaos(seed: 17, for: procedure) == .chaos(seed: 17, for: procedure))
        #expect(Set((0..<50).map { "\(Scenario.chaos(seed: $0, for: procedure).troubles)" }).count > 45)
    }
}
