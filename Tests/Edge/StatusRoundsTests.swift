import Appliance
import Testing

@testable import redpair

@Suite("status --watch: when boxes are asked, and what is told of their answers")
struct StatusRoundsTests {
    private let start = Moment(seconds: 1_000)

    /// A whole round with these answers; what it found.
    private func round(
        _ rounds: inout StatusRounds, at seconds: Int64, _ active: Glance, _ standby: Glance
    ) -> StatusRounds.Findings? {
        let begins = rounds.begins(at: Moment(seconds: seconds))
        let early = rounds.take(active, of: .active)
        #expect(begins && early == nil)
        return rounds.take(standby, of: .standby)
    }

    private var good: Glance { Glance(Looks.good(.active)) }

    @Test("Begin to begin; a round that takes longer delays the next, and none begins while one is awaited")
    func times() {
        var rounds = StatusRounds(every: .seconds(30), from: start)
        #expect(rounds.wait(at: start) == .zero)
        let begun = [rounds.begins(at: start), rounds.begins(at: start + .seconds(31))]
        #expect(begun == [true, false] && rounds.wait(at: start) == nil)
        _ = rounds.take(good, of: .standby)
        #expect(rounds.wait(at: start) == nil)
        _ = rounds.take(good, of: .active)
        #expect(rounds.wait(at: start + .seconds(12)) == .seconds(18))
        #expect(rounds.wait(at: start + .seconds(40)) == .zero)
        let later = [rounds.begins(at: start + .seconds(29)), rounds.begins(at: start + .seconds(40))]
        #expect(later == [false, true])
        let twice = [rounds.take(good, of: .active), rounds.take(good, of: .active)]
        #expect(twice == [nil, nil])
    }

    @Test("At first all is told; then each change once, and load never")
    func changes() {
        var rounds = StatusRounds(every: .seconds(1), from: start)
        let standby = Looks.good(.standby)
        let first = round(&rounds, at: 1_000, good, Glance(standby))
        #expect(first?.isFirst == true && first?.isWorthTelling == true)
        var other = standby
        other.processor = Processor(load1: 999)
        let idle = round(&rounds, at: 1_001, good, Glance(other))
        #expect(idle?.isWorthTelling == false)
        let syncing = round(&rounds, at: 1_002, good, Glance(Looks.syncing(.standby, percent: 41)))
        #expect(
            syncing?.changes.standby.map { $0.words(in: .english) } == [
                "light: green complete → yellow syncing", "sync: complete → syncing 40%",
            ])
        #expect(syncing?.changes.active == [])
        let little = round(&rounds, at: 1_003, good, Glance(Looks.syncing(.standby, percent: 49)))
        #expect(little?.isWorthTelling == false)
        let further = round(&rounds, at: 1_004, good, Glance(Looks.syncing(.standby, percent: 50)))
        #expect(further?.changes.standby.map { $0.words(in: .japanese) } == ["同期状態: 同期中 40% → 同期中 50%"])
    }

    @Test("Silence is told once; what was known before it is still known after it; a login held back is no news")
    func silence() {
        var rounds = StatusRounds(every: .seconds(1), from: start)
        _ = round(&rounds, at: 1_000, good, Glance(Looks.good(.standby)))
        let gone = round(&rounds, at: 1_001, good, Glance(ConsoleFault.loginRefused))
        #expect(gone?.changes.standby.count == 1)
        let held = ConsoleFault.loginHeldBack(until: Moment(seconds: 1_011))
        let still = [
            round(&rounds, at: 1_002, good, Glance(held)),
            round(&rounds, at: 1_003, good, Glance(ConsoleFault.loginRefused)),
        ]
        #expect(still.map { $0?.isWorthTelling } == [false, false])
        var back = Looks.good(.standby)
        back.mail?.switches[.pop] = false
        let told = round(&rounds, at: 1_004, good, Glance(back))?.changes.standby.map { $0.words(in: .english) }
        #expect(told?.count == 2 && told?.first?.hasSuffix("→ answers") == true && told?.last == "POP: on → off")
    }

    @Test("A page that was not found takes nothing away: it is told as trouble")
    func gap() {
        var rounds = StatusRounds(every: .seconds(1), from: start)
        _ = round(&rounds, at: 1_000, good, Glance(Looks.good(.standby)))
        var short = Looks.good(.standby)
        short.mail = nil
        short.gaps = [Gap(page: .mail, fault: .forbidden)]
        let missing = round(&rounds, at: 1_001, good, Glance(short))
        #expect(missing?.changes.standby.map(\.topic) == [nil])
        let told = round(&rounds, at: 1_002, good, Glance(Looks.good(.standby)))?.changes.standby
        #expect(told?.map(\.topic) == [nil])
    }
}
