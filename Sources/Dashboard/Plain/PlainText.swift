import Appliance
import Canvas
import Walkthrough
import WayBack

/// What the screen would show, as lines: the words of its views, and in place of keys the words that are typed.
public struct PlainText {
    private let scene: Scene

    /// The lines of a scene.
    public init(_ scene: Scene) {
        var scene = scene
        (scene.view.isTyped, scene.view.glyphs) = (true, .spoken)
        scene.view.selection = nil
        self.scene = scene
    }

    private var work: Walkthrough { scene.work }

    /// Whether it is a rehearsal or the customer's boxes: who hears two terminals must not take one for the other.
    public var mode: String {
        switch scene.mode {
        case .rehearsal: scene.say("訓練です（模擬装置）。", "This is a REHEARSAL, on simulated boxes.")
        case .real: scene.say("本番です（お客様の装置）。", "This is LIVE, on the customer's boxes.")
        case .guide: scene.say("本番・ガイドです（操作はブラウザで行います）。", "This is LIVE, as a guide: you act in the browser.")
        }
    }

    /// The current row: what is to be done, what stands in its way, or what has to be typed.
    public var next: [String] {
        let lines = NextLines(scene: scene)
        return [lines.title] + lines.all.map(\.text.withTypedWords)
    }

    /// Both boxes, what is owed, each alarm with what to do first, and the current row.
    public var status: [String] {
        let debts = HeaderView(scene: scene).debts.words
        return [mode] + Side.allCases.flatMap(box) + (debts.isEmpty ? [] : [debts]) + work.alarms.flatMap(lines(of:))
            + next
    }

    /// An alarm, and what to do first.
    func lines(of alarm: Alarm) -> [String] {
        let first = scene.say("まずすること: \(alarm.first.ja)", "Do this first: \(alarm.first.en)")
        return [scene.say(Entry.Kind.alarm(alarm).words), first.withTypedWords]
    }

    private func box(_ side: Side) -> [String] {
        let record = work.boxes[side]
        let age = record.age(at: scene.now).map { scene.say("（\($0.clock) 前）", " (\($0.clock) ago)") } ?? ""
        let name = "\(side.letter) \(scene.say(side.words)) \(record.host?.text ?? "?")\(age)"
        let lines = BoxLines(scene: scene, side: side, columns: 80).lines(room: 10)
        let own = MonitorView(scene: scene, side: side).status.texts
        return [name] + (lines.map { $0.map(\.text).joined().words } + own).map { "  " + $0 }
    }

    /// What is asked, and what has to be typed; empty where nothing is.
    public var prompt: [String] {
        guard let prompt = work.prompt else { return [] }
        return question(prompt) + [scene.say(Self.answer(to: prompt, isReady: work.isPromptReady))]
    }

    private func question(_ prompt: Prompt) -> [String] {
        switch prompt.question {
        case .goOn(let left):
            return TakingUpView(scene: scene, left: left).findings.texts
        case .override, .note:
            let view = TextPromptView(scene: scene, prompt: prompt)
            return [view.title] + view.question.texts
        case .send, .leaveOpen:
            let view = PromptView(scene: scene)
            return [mode + " " + view.title(of: prompt)] + view.question(of: prompt).texts
        }
    }

    /// What has to be typed at a prompt as it stands.
    static func answer(to prompt: Prompt, isReady: Bool = true) -> Words {
        switch (prompt.question, prompt.letter) {
        case (.goOn, _) where !isReady: Words(ja: "両方の装置を読んでいます…", en: "Both boxes are being read …")
        case (.goOn, _): Words(ja: "go で作業を続ける（まだ何も送りません）", en: "go: go on (nothing is sent yet)")
        case (.note, _): Words(ja: "メモを一行で入力   cancel で中止", en: "Type the note in one line   cancel: do not")
        case (.override, _) where prompt.isAnswered:
            Words(
                ja: "理由: \(prompt.typed)   go で記録して進む   cancel で中止",
                en: "Reason: \(prompt.typed)   go: record it and go on   cancel: do not")
        case (.override, _): Words(ja: "理由を一行で入力   cancel で中止", en: "Type the reason in one line   cancel: do not")
        case (_, _?) where !prompt.typed.isEmpty && prompt.wantedNext != nil: agreement(prompt)
        case (_, let letter?):
            Words(
                ja: "実行するなら半角の \(letter) だけの一行を入力   cancel で中止", en: "To do it, type \(letter) alone   cancel: do not")
        case (_, nil): Words(ja: "go で実行   cancel で中止", en: "go: do it   cancel: do not")
        }
    }

    /// The engineer has typed the side's letter: the witness's turn.
    private static func agreement(_ prompt: Prompt) -> Words {
        let (name, initial) = (prompt.witness?.name ?? "", prompt.wantedNext.map(String.init) ?? "")
        return Words(
            ja: "立会者 \(name) は半角の \(initial) だけの一行を入力   cancel で中止",
            en: "The witness \(name): type \(initial) alone   cancel: do not")
    }

    /// What gets mail flowing again from here.
    public var wayBack: [String] {
        let text = WayBackText(scene: scene, way: WayBack(from: work)).all.flatMap { $0.lines(columns: .max, .narrow) }
        return [scene.say("ここからメールを再開する方法（助言）", "The way back from here (advice)")] + text.texts
    }

    /// Every word that can be typed.
    public var help: [String] {
        TypedCommand.table.map { "\($0.name)  \(scene.say($0.words))" } + bench
    }

    private var bench: [String] {
        guard scene.bench != nil else { return [] }
        let words = scene.say("訓練機（例）", "the bench of the rehearsal, such as these")
        return ["power A, lan1 S out, lan1 S pc, lan1 S in  \(words)"]
    }

    /// What leaving would mean now.
    public var leaving: [String] {
        LeavingView(scene: scene).facts.texts
            + [scene.say("終了するなら、もう一度 quit と入力してください。", "To leave, type quit once more.")]
    }
}

extension [Piece] {
    /// Their words, empty lines left out.
    fileprivate var texts: [String] { map(\.text.words).filter { !$0.isEmpty } }
}

extension String {
    /// The same with single blanks, and none at either end.
    var words: String { split(separator: " ").joined(separator: " ") }
}
