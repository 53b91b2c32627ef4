import Appliance
import Canvas
import Procedure
import Walkthrough

/// The question before anything is sent: what, to which box, and what has to be typed.
struct PromptView: View {
    let scene: Scene

    func draw(in area: Rect, on canvas: inout Canvas) {
        guard let prompt = scene.work.prompt else { return }
        if case .goOn(let left) = prompt.question {
            return TakingUpView(scene: scene, left: left).draw(in: area, on: &canvas)
        }
        if prompt.isText { return TextPromptView(scene: scene, prompt: prompt).draw(in: area, on: &canvas) }
        Panel(title: title(of: prompt), tone: prompt.letter == nil ? .prompt : .alarm, lines: lines(of: prompt))
            .draw(in: area, on: &canvas)
    }

    func title(of prompt: Prompt) -> String {
        prompt.letter == nil ? scene.say("確認", "Confirm") : scene.say("確認 — 危険な操作", "Confirm: dangerous")
    }

    private func lines(of prompt: Prompt) -> [Piece] {
        question(of: prompt) + [Piece(""), answer(to: prompt)] + mistake(in: prompt)
    }

    /// Enter does nothing then, and a person must not wonder whether it did.
    private func mistake(in prompt: Prompt) -> [Piece] {
        guard prompt.isMistyped, let wanted = prompt.wanted else { return [] }
        return [
            Piece(
                scene.say(
                    "「\(prompt.typed)」では何も送りません。Backspace で消して半角の \(wanted) を入力してください。",
                    "'\(prompt.typed)' sends nothing. Backspace, then type \(wanted)."),
                .caution)
        ]
    }

    /// What it is about, without what has to be typed.
    func question(of prompt: Prompt) -> [Piece] {
        let item = scene.work.items.first { $0.id == prompt.item }
        var lines = [Piece("STEP\(prompt.item.step)  \(item.map { scene.say($0.text) } ?? "")", .strong), Piece("")]
        switch prompt.question {
        case .send(let order): lines += send(order)
        case .leaveOpen(let services):
            lines.append(
                Piece(scene.say("開いたままにするポート: \(services.names)", "Ports that stay open: \(services.names)"), .caution))
        case .goOn, .override, .note: break
        }
        return lines
    }

    private func send(_ order: Order) -> [Piece] {
        let role = order.expecting.role.map { scene.say(" \($0.words.ja)", " \($0.words.en)") } ?? ""
        return [
            Piece(
                scene.say(
                    "送り先: \(order.side.letter) \(order.side.words.ja)",
                    "To: \(order.side.letter), the \(order.side.words.en)"),
                .action),
            Piece("        \(order.expecting.host)\(role)  \(scene.address(of: order.side))", .action),
            Piece(scene.say("内容:   \(order.command.words.ja)", "What: \(order.command.words.en)"), .action),
            Piece(scene.say("送信の直前に、相手のホスト名を読み直します。", "Its host name is read again just before it is sent."), .dim),
        ]
    }

    private func answer(to prompt: Prompt) -> Piece {
        guard let letter = prompt.letter else {
            return Piece(scene.say("Enter で実行   Esc で中止", "Enter: do it   Esc: do not"), .prompt)
        }
        let (ja, en) =
            prompt.witness.map { witness in
                (
                    "\(letter) に続けて、立会者 \(witness.name) が \(witness.initial)",
                    "\(letter); the witness \(witness.name) types \(witness.initial)"
                )
            } ?? ("\(letter)", "\(letter)")
        return Piece(
            scene.say(
                "\(ja) を入力して Enter   Esc で中止   > \(prompt.typed)_",
                "Type \(en), then Enter   Esc: do not   > \(prompt.typed)_"),
            .prompt)
    }
}
