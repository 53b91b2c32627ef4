import Appliance
import Procedure
import Rehearsal
import Scenario
import SimulatedPair
import TestSupport
import Testing
import Walkthrough

@Suite("What goes wrong, goes wrong when it should, and once")
struct PrompterTests {
    private func item(_ text: String) throws -> Item.ID {
        try #require(try Shipped.procedure.items.first { $0.id.description == text }).id
    }

    private func scenario(_ troubles: [Scenario.Trouble]) -> Scenario {
        Scenario(name: "x", title: Words(same: "x"), teaches: Words(same: "x"), troubles: troubles)
    }

    /// Plays to the end, and says at which item, and how long after the beginning, each mischief was done.
    private func played(_ when: Cue, _ what: Mischief) throws -> [(place: String, at: Span)] {
        let scenario = scenario([Scenario.Trouble(when: when, what: what)])
        var evening = try Evening()
        var prompter = Prompter(scenario)
        var given: [(String, Span)] = []
        let began = evening.now
        evening.work { evening in
            for _ in prompter.due(evening.work, evening.pair) {
                given.append((evening.work.current?.id.description ?? "", evening.now - began))
            }
            return evening.work.finishedAt != nil
        }
        return given
    }

    @Test("At the beginning, at an item's turn, when it is begun, when it is done")
    func points() throws {
        let harmless = Mischief.mishap(.sessionsEnd(.active))
        #expect(try played(Cue(.start), harmless).map(\.at) == [.zero])
        #expect(try played(Cue(.turn(item("1-3.1"))), harmless).map(\.place) == ["1-3.1"])
        #expect(try played(Cue(.begun(item("1-4.1"))), harmless).map(\.place) == ["1-4.1"])
        #expect(try played(Cue(.done(item("1-4.1"))), harmless).map(\.place) == ["1-5.1"])
        #expect(try played(Cue(.update(.standby, percent: 50)), harmless).map(\.place) == ["2-4.1"])
        #expect(try played(Cue(.sync(percent: 40)), harmless).map(\.place) == ["4-1.1"])
    }

    @Test("So long after a point")
    func delay() throws {
        let harmless = Mischief.mishap(.sessionsEnd(.active))
        let turn = try #require(try played(Cue(.turn(item("1-4.1"))), harmless).first)
        let later = try #require(try played(Cue(.turn(item("1-4.1")), plus: .seconds(90)), harmless).first)
        #expect((.seconds(90) ... .seconds(95)).contains(later.at - turn.at))
    }

    @Test("Hands that slip: forgotten, late, too slow, at the other box")
    func slips() throws {
        /// The cables when the item after it has its turn, and how long that took.
        func lan1(after slip: Slip) throws -> (lan1: BySide<LAN1>, took: Span) {
            var evening = try Evening(
                scenario([Scenario.Trouble(when: Cue(.turn(item("2-1.1"))), what: .slip(slip))]))
            evening.work(upTo: "2-1")
            let began = evening.now
            evening.work { $0.work.current?.id.description == "2-1.2" }
            return (BySide { evening.pair.box($0).lan1 }, evening.now - began)
        }
        #expect(try lan1(after: .forget).lan1 == BySide(active: .connected, standby: .connected))
        #expect(try lan1(after: .otherBox).lan1 == BySide(active: .unplugged, standby: .connected))
        let waited = try lan1(after: .wait(.minutes(5)))
        #expect(waited.lan1 == BySide(active: .connected, standby: .unplugged))
        #expect((.minutes(5) ... .minutes(6)).contains(waited.took))
    }

    @Test("Late: said at once, done later")
    func late() throws {
        var evening = try Evening(
            scenario([Scenario.Trouble(when: Cue(.turn(item("3-1.1"))), what: .slip(.late(.minutes(4))))]))
        evening.work(upTo: "3-1")
        evening.work(limit: .minutes(3)) { _ in false }
        #expect(evening.work.progress(of: try item("3-1.1")).act != nil)
        #expect(evening.pair.box(.active).power == .off)
        evening.work(limit: .seconds(70)) { _ in false }
        #expect(evening.pair.box(.active).power.lampIsOn)
        let isFinished = evening.playToEnd()
        #expect(isFinished)
    }

    @Test("A console that refuses is not hammered: a minute between two tries")
    func noHammering() throws {
        var evening = try Evening(
            scenario([
                Scenario.Trouble(
                    when: Cue(.turn(item("1-3.1"))), what: .mishap(.consoleFails(.active, .locked, for: .minutes(5))))
            ]))
        let isFinished = evening.playToEnd()
        #expect(isFinished)
        let place = try item("1-3.1")
        #expect((4...7).contains(evening.orders.filter { $0.item == place }.count))
    }
}
