import Appliance
import Dashboard
import Procedure
import Rehearsal
import Scenario
import SimulatedConsole
import Terminal
import Walkthrough

/// A rehearsal without a terminal: the autopilot's hands, and a line for each row that came true.
final class AutopilotFace: Conductor.Face {
    /// How often the autopilot looks at the lamps, in real milliseconds.
    private static let glance = 5
    /// The most movements in one round: a hand that never rests would starve the loop.
    private static let movesARound = 16

    private let bench: SimulatedConsole
    private let language: Language
    private let began: Moment
    private var player: ScenarioPlayer?
    private var engineer: Engineer
    private var patience = Patience()
    private var told = 0
    private var alarms: [Alarm] = []

    init(_ bench: SimulatedConsole, _ scenario: Scenario?, language: Language, began: Moment) {
        (self.bench, self.language, self.began) = (bench, language, began)
        (player, engineer) = (scenario.map(ScenarioPlayer.init), Engineer(scenario))
    }

    func take(_ happening: EventLoop.Happening, _ conductor: Conductor) { conductor.stop(.left) }

    func show(_ conductor: Conductor) -> Int? {
        let mischief = bench.withPair { pair, _ in player?.play(conductor.work, on: &pair) ?? [] }
        for one in mischief { tell(Words(ja: "〔\(one.words.ja)〕", en: "[\(one.words.en)]"), at: conductor.clock.now) }
        for _ in 0..<Self.movesARound {
            guard let movement = engineer.next(conductor.work, bench.pair) else { break }
            switch movement {
            case .key(let intent): conductor.intend(intent, self)
            case .bench(let act): bench.withPair { pair, now in pair.apply(act, at: now) }
            }
        }
        tell(conductor.work)
        if conductor.work.finishedAt != nil { conductor.stop(.finished) }
        if patience.isOver(conductor.work) { conductor.stop(.left) }
        if let fault = conductor.work.recordFault { giveUp(fault, conductor) }
        return Self.glance
    }

    func ring() {}

    /// Without a record nothing is sent any more, and there is nobody here to mend it.
    private func giveUp(_ fault: RecordFault, _ conductor: Conductor) {
        FileDescriptor.standardError.writeLine("redpair: \(fault.words(in: language))")
        conductor.stop(.left)
    }

    private func tell(_ words: Words, at moment: Moment) {
        FileDescriptor.standardOutput.writeLine("\((moment - began).clock)  \(words(in: language))")
    }

    private func tellAlarms(_ work: Walkthrough) {
        for alarm in work.alarms where !alarms.contains(alarm) {
            tell(Words(ja: "警報: \(alarm.words.ja)", en: "ALARM: \(alarm.words.en)"), at: work.now)
        }
        alarms = work.alarms
    }

    private func tell(_ work: Walkthrough) {
        tellAlarms(work)
        while told < work.position {
            let item = work.items[told]
            told += 1
            let isLast = told == work.items.count || work.items[told].id.step != item.id.step
            if isLast, case .done(_, let at) = work.progress(of: item.id) { tell(item.id.step, at: at, work) }
        }
    }

    private func tell(_ step: Step.ID, at: Moment, _ work: Walkthrough) {
        let items = work.items.filter { $0.id.step == step }
        let marks = items.map { item in
            guard case .done(let mark, _) = work.progress(of: item.id) else { return "" }
            return "\(item.text(in: language)) [\(mark.words(in: language))]"
        }
        FileDescriptor.standardOutput.writeLine("\((at - began).clock)  STEP\(step)  \(marks.joined(separator: "; "))")
    }
}
