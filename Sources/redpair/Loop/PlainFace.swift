import Appliance
import Dashboard
import Glibc
import Rehearsal
import SimulatedConsole
import SimulatedPair
import Terminal
import Walkthrough

/// The work in lines: a stamped one for each change, typed words in the place of keys.
final class PlainFace: Conductor.Face {
    /// How often a scenario looks at the rehearsal, in real milliseconds.
    private static let glance = 100

    private let bench: SimulatedConsole?
    private var player: ScenarioPlayer?
    private var scene: Scene
    private var narrator: Narrator
    private var hand = TypedHand()
    private var input = LineDecoder()
    private let output = LineWriter(STDOUT_FILENO)

    init(_ scene: Scene, bench: SimulatedConsole?, _ player: ScenarioPlayer?) {
        (self.scene, self.bench, self.player) = (scene.fittedToLines(), bench, player)
        narrator = Narrator(after: scene.work.log.last)
        // Whoever read the lines may go: that is an end in good order, not a signal.
        signal(SIGPIPE, SIG_IGN)
        greet(after: scene.work.log.count)
    }

    /// What it is, how it is spoken to, and what of it was told to whoever had it before.
    private func greet(after earlier: Int) {
        if let notice = scene.view.notice { tell([scene.say(notice)]) }
        tell([PlainText(scene).mode])
        tell([scene.say("一行ずつ入力します。help で言葉の一覧。", "Commands are typed, a line each; help tells them.")])
        guard earlier > 0 else { return }
        let words = Words(
            ja: "前回までの記録（\(earlier) 行）は読み上げません。redpair report で見られます。",
            en: "What was recorded before (\(earlier) lines) is not told again; redpair report has it.")
        tell([scene.say(words)])
    }

    func take(_ happening: EventLoop.Happening, _ conductor: Conductor) throws {
        switch happening {
        case .keys: read(conductor)
        case .signal(.interrupt): take(.typed("quit"), conductor)
        case .signal(.suspend): kill(getpid(), SIGSTOP)
        case .signal(.terminate), .signal(.hangUp): conductor.stop(.left)
        case .inputGone: end(conductor)
        case .resized, .signal(.resume), .inbox, .deadline: break
        }
    }

    private func read(_ conductor: Conductor) {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else { return end(conductor) }
        for line in input.decode(chunk[..<count]) { take(line, conductor) }
    }

    /// Nobody can type any more.
    private func end(_ conductor: Conductor) {
        if let notice = self.scene.view.notice { tell([self.scene.say(notice)]) }
        tell([self.scene.say("入力が終わったので、終了します。", "The input has ended, and so does this.")])
        conductor.stop(.left)
    }

    private func take(_ line: LineDecoder.Line, _ conductor: Conductor) {
        follow(conductor)
        let reaction =
            switch line {
            case .typed(let text): hand.take(text, scene)
            case .pasted: hand.takePaste(scene)
            }
        tell(reaction.says)
        carryOut(reaction.intents, conductor)
        if let other = reaction.other { handle(other) }
        if reaction.leaves { conductor.stop(conductor.work.finishedAt == nil ? .left : .finished) }
    }

    private func carryOut(_ intents: [Intent], _ conductor: Conductor) {
        guard !intents.isEmpty else { return }
        let before = conductor.work
        for intent in intents { conductor.intend(intent, self) }
        follow(conductor)
        tell(TypedHand.remark(scene, after: before, intents))
    }

    /// Hands at the rack of a rehearsal.
    private func handle(_ line: String) {
        guard let bench, let act = BenchAct(line.split(separator: " ").map { $0.lowercased() }) else {
            return tell([scene.say("「\(line)」は分かりません。help で言葉の一覧。", "'\(line)' is not known; help tells the words.")])
        }
        bench.withPair { pair, now in pair.apply(act, at: now) }
        tell(BenchText(bench.pair).lines(in: scene.language))
    }

    func show(_ conductor: Conductor) -> Int? {
        bench?.withPair { pair, _ in _ = player?.play(conductor.work, on: &pair) }
        follow(conductor)
        narrator.lines(scene).forEach(write)
        carryOut(hand.due(scene), conductor)
        if conductor.work.finishedAt != nil { conductor.stop(.finished) }
        if !output.isHeard { conductor.stop(.left) }
        let due = hand.dueAt(scene).map { conductor.clock.milliseconds(until: $0) }
        return [due, player == nil ? nil : Self.glance].compactMap(\.self).min()
    }

    func ring() { if isatty(STDOUT_FILENO) == 1 { output.write("\u{7}") } }

    /// Whoever reads slowly has a moment for the last lines.
    func finish() { output.finish(atMost: 1000) }

    private func follow(_ conductor: Conductor) {
        scene.follow(conductor.work, at: conductor.clock.now, bench: bench?.pair)
    }

    private func tell(_ lines: [String]) { lines.forEach { write(scene.stamped($0)) } }

    private func write(_ line: String) { output.write(line + "\n") }
}
