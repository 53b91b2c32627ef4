import Appliance
import Walkthrough

/// The hand of somebody who types: what a line comes to, as keys would. It decides nothing about the work; what the work
/// makes of it is told afterwards.
public struct TypedHand: Sendable {
    /// What a line comes to.
    public struct Reaction: Equatable, Sendable {
        /// For the walkthrough to decide, in this order.
        public var intents: [Intent] = []
        /// To be told now.
        public var says: [String] = []
        /// A line of another kind: perhaps for the bench.
        public var other: String?
        /// Leave the program.
        public var leaves = false
    }

    /// A text that came with its command, and waits until its prompt can be answered.
    public private(set) var text: String?
    private var isLeaving = false

    /// A hand that has typed nothing.
    public init() {}

    /// Takes a line that was typed.
    public mutating func take(_ line: String, _ scene: Scene) -> Reaction {
        let command = TypedCommand(line)
        if command == .quit { return leave(scene) }
        isLeaving = false
        if let told = told(command, scene) { return Reaction(says: told) }
        if let prompt = scene.work.prompt { return answer(command, line, prompt, scene) }
        return begin(command, scene)
    }

    /// Something was pasted: at a prompt, it takes away what was typed.
    public func takePaste(_ scene: Scene) -> Reaction {
        let words = Words(ja: "貼り付けた行は受け付けません。入力してください。", en: "A pasted line is not taken. Type it.")
        return Reaction(intents: scene.work.prompt == nil ? [] : [.paste], says: [scene.say(words)])
    }

    private mutating func leave(_ scene: Scene) -> Reaction {
        if isLeaving || scene.work.finishedAt != nil { return Reaction(leaves: true) }
        isLeaving = true
        return Reaction(says: PlainText(scene).leaving)
    }

    /// What only tells something.
    private func told(_ command: TypedCommand, _ scene: Scene) -> [String]? {
        let text = PlainText(scene)
        return switch command {
        case .status: text.status + text.prompt
        case .back: text.wayBack
        case .help: text.help
        case .empty: []
        case .unreadable:
            [scene.say("制御文字を含む行は受け付けません。", "A line with control characters is not taken.")]
        default: nil
        }
    }

    private mutating func begin(_ command: TypedCommand, _ scene: Scene) -> Reaction {
        text = nil
        switch command {
        case .go: return Reaction(intents: [.carryOut])
        case .done: return Reaction(intents: [.attest])
        case .refresh: return Reaction(intents: [.refresh])
        case .note(let words):
            text = words.isEmpty ? nil : words
            return Reaction(intents: [.note])
        case .override(let reason):
            text = reason.isEmpty ? nil : reason
            return Reaction(intents: [.override])
        case .letter, .cancel:
            return Reaction(says: [scene.say(command.hint)])
        case .other(let line): return Reaction(other: line)
        case .status, .back, .help, .quit, .unreadable, .empty: return Reaction()
        }
    }

    private func answer(_ command: TypedCommand, _ line: String, _ prompt: Prompt, _ scene: Scene) -> Reaction {
        let erased = Array(repeating: Intent.erase, count: prompt.typed.count)
        switch command {
        case .cancel: return Reaction(intents: [.cancel])
        case .go where prompt.letter == nil && prompt.isAnswered: return Reaction(intents: [.carryOut])
        case .letter(let letter) where prompt.letter != nil:
            return Reaction(intents: Self.typing(letter, at: prompt) ?? erased + [.type(String(letter)), .carryOut])
        case .go, .done, .refresh: return Reaction(says: PlainText(scene).prompt.suffix(1))
        case .note(let words) where prompt.isNote && !words.isEmpty,
            .override(let words) where prompt.isText && !prompt.isNote && !words.isEmpty:
            return Reaction(intents: erased + Self.writing(BoxText(words).text.words, at: prompt))
        case _ where prompt.isText:
            return Reaction(intents: erased + Self.writing(BoxText(line).text.words, at: prompt))
        default: return Reaction(says: PlainText(scene).prompt.suffix(1))
        }
    }

    /// Where a witness has to agree, each of the two types a line; Enter comes after the second.
    private static func typing(_ letter: Character, at prompt: Prompt) -> [Intent]? {
        guard prompt.witness != nil, prompt.wantedNext == letter else { return nil }
        var typed = prompt
        typed.typed.append(letter)
        return typed.isAnswered ? [.type(String(letter)), .carryOut] : [.type(String(letter))]
    }

    /// A note is one line and done; a reason is read once more before it counts.
    private static func writing(_ text: String, at prompt: Prompt) -> [Intent] {
        prompt.isNote ? [.type(text), .carryOut] : [.type(text)]
    }

    /// The text that waited, once its prompt takes answers.
    public mutating func due(_ scene: Scene) -> [Intent] {
        guard let text, let due = dueAt(scene), due <= scene.now, let prompt = scene.work.prompt else { return [] }
        self.text = nil
        return Self.writing(text, at: prompt)
    }

    /// When the text that waits can be typed; `nil` where there is none, or no prompt for it.
    public func dueAt(_ scene: Scene) -> Moment? {
        guard text != nil, let prompt = scene.work.prompt, prompt.isText else { return nil }
        return prompt.openedAt + scene.work.settings.promptGuard
    }

    /// What the work has made of it, where it does not tell that itself.
    ///
    /// - Parameter before: the work before the intents.
    public static func remark(_ scene: Scene, after before: Walkthrough, _ intents: [Intent]) -> [String] {
        guard let last = intents.last, last != .refresh, last != .paste else { return [] }
        let work = scene.work
        if last == .cancel, before.prompt != nil, work.prompt == nil { return [scene.say("閉じました。", "Closed.")] }
        if isTooSoon(work, before, at: scene.now) {
            return [
                scene.say(
                    "早すぎるので受け付けていません。読んでから、もう一度入力してください。", "Too soon, so it was not taken. Read, then type it again.")
            ]
        }
        guard let prompt = work.prompt, prompt.openedAt == before.prompt?.openedAt else { return [] }
        return prompt.confirmedAt == nil ? [scene.say(PlainText.answer(to: prompt))] : []
    }

    /// Whether the work took nothing of it because it came in the moment after a question was asked, or asks again because it
    /// came with other keys.
    private static func isTooSoon(_ work: Walkthrough, _ before: Walkthrough, at now: Moment) -> Bool {
        if let asked = before.prompt, let open = work.prompt, asked.openedAt != open.openedAt { return true }
        guard work.prompt == before.prompt, work.log.last == before.log.last, work.progress == before.progress else {
            return false
        }
        return work.prompt.map { now - $0.openedAt < work.settings.promptGuard } ?? true
    }
}

extension Prompt {
    /// Whether it asks for a note.
    fileprivate var isNote: Bool { if case .note = question { true } else { false } }
}
