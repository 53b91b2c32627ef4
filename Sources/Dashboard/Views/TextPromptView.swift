import Appliance
import Canvas
import Procedure
import Walkthrough

/// A question that wants words of a person's own: the reason of an override, or a note.
struct TextPromptView: View {
    let scene: Scene
    let prompt: Prompt

    func draw(in area: Rect, on canvas: inout Canvas) {
        let room = min(72, area.columns) - 8
        Panel(title: title, tone: tone, lines: question + [Piece(""), typed(canvas.width, room), answer])
            .draw(in: area, on: &canvas)
    }

    var title: String {
        guard case .override(let terms) = prompt.question else {
            return scene.say("メモ（記録に残ります）", "Note (goes into the record)")
        }
        let mark = terms.mark.map { " \($0)" } ?? ""
        return scene.say("逸脱\(mark) — STEP\(prompt.item.step)", "Override\(mark): STEP\(prompt.item.step)")
    }

    private var tone: Tone { if case .override = prompt.question { .overridden } else { .prompt } }

    var question: [Piece] {
        guard case .override(let terms) = prompt.question else {
            return [Piece(scene.say("STEP\(prompt.item.step) に添える一行:", "A line to go with STEP\(prompt.item.step):"))]
        }
        let lifted = terms.lifts.filter { scene.work.finding($0) != .holds }
        return [Piece(scene.say(terms.words), .caution), Piece("")]
            + lifted.map { requirement in
                let words = requirement.condition.words
                return Piece(scene.say("満たしていない条件: \(words.ja)", "Not met: \(words.en)"), .alarm)
            } + processor(terms)
            + [
                Piece(
                    scene.say(
                        "この手順は「逸脱」として記録と報告書に残ります。理由を書いてください。",
                        "The row stays marked as overridden, in the record and in the report. Type the reason."))
            ]
    }

    /// (*2) (2): watch the CPU.
    private func processor(_ terms: Override) -> [Piece] {
        guard terms.owes else { return [] }
        let loads = Side.allCases.map { side in
            let load = scene.work.boxes[side].processor?.value.load1
            return "\(side.letter) \(load?.hundredths ?? "-")"
        }
        let figures = loads.joined(separator: "  ")
        return [
            Piece(
                scene.say(
                    "CPU 負荷（1分）: \(figures)（同期の完了まで監視）",
                    "CPU load (1 min): \(figures); watch it until it is in sync."))
        ]
    }

    /// The end of what was typed, so that the cursor is always in sight.
    private func typed(_ width: Width, _ room: Int) -> Piece {
        var text = prompt.typed[...]
        while width.columns(of: String(text)) > room - 2, !text.isEmpty { text = text.dropFirst() }
        return Piece("> \(text)_", .prompt)
    }

    private var answer: Piece {
        Piece(
            prompt.isAnswered
                ? scene.say("Enter で記録   Esc で中止", "Enter: record it   Esc: do not")
                : scene.say("文字を入力   Esc で中止", "Type   Esc: do not"), .key)
    }
}
