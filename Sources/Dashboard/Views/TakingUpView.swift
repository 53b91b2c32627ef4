import Appliance
import Canvas
import Walkthrough

/// A work that is taken up again: how it was left, what is found now, and what the row expects.
struct TakingUpView: View {
    let scene: Scene
    let left: TakingUp

    private var work: Walkthrough { scene.work }

    func draw(in area: Rect, on canvas: inout Canvas) {
        Panel(title: scene.say("再開", "Taken up again"), tone: .prompt, lines: lines).draw(in: area, on: &canvas)
    }

    private var lines: [Piece] { findings + [Piece(""), answer] }

    /// How it was left, and what is found now.
    var findings: [Piece] {
        let time = left.leftAt.timeOfDay(offset: scene.utcOffset)
        let item = work.frontierItem.map { "STEP\($0.id.step)  \(scene.say($0.text))" } ?? ""
        return [
            Piece(item, .strong),
            Piece(
                scene.say(
                    "最後の記録: \(time)（\((scene.now - left.leftAt).clock) 前）",
                    "Last record: \(time) (\((scene.now - left.leftAt).clock) ago)")),
            Piece(""),
        ] + Side.allCases.map(line(of:)) + doubt
    }

    private func line(of side: Side) -> Piece {
        let before = left.sights[side].map { scene.say($0.words) } ?? "?"
        let found =
            isTried(side) ? work.sight(of: side).map { scene.say($0.words) } ?? "?" : scene.say("読んでいます…", "reading …")
        let isExpected = work.judgement(of: side) == .asExpected || work.judgement(of: side) == .onItsWay
        return Piece(
            scene.say(
                "\(side.letter) \(side.words.ja)  中断時: \(before)  今: \(found)\(expected(side).ja)",
                "\(side.letter) \(side.words.en)  then: \(before)  now: \(found)\(expected(side).en)"),
            isExpected || !isTried(side) ? .plain : .alarm)
    }

    private func isTried(_ side: Side) -> Bool { work.boxes[side].contact != .untried }

    private func expected(_ side: Side) -> Words {
        guard isTried(side), case .unexpected(let sights) = work.judgement(of: side) else { return Words(same: "") }
        let ja = sights.map(\.words.ja).joined(separator: "、")
        let en = sights.map(\.words.en).joined(separator: " or ")
        return Words(ja: "  想定: \(ja)", en: "  expected: \(en)")
    }

    private var doubt: [Piece] {
        guard let order = left.order else { return [] }
        return [
            Piece(
                scene.say(
                    "結果不明の指示: \(order.side.letter) \(order.command.words.ja)（再送せず、状態を検知します）",
                    "Outcome unknown: \(order.side.letter) \(order.command.words.en) (not sent again; it is sensed)"),
                .caution)
        ]
    }

    private var answer: Piece {
        work.isPromptReady
            ? Piece(scene.say("Enter で作業を続ける（まだ何も送りません）", "Enter: go on (nothing is sent yet)"), .prompt)
            : Piece(scene.say("両方の装置を読んでいます…", "Both boxes are being read …"), .dim)
    }
}
