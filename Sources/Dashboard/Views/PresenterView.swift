import Appliance
import Canvas
import Procedure
import Walkthrough

/// For a shared screen: the current row alone, both lights, what happens next and why. No address is on it.
struct PresenterView: View {
    let scene: Scene

    private var work: Walkthrough { scene.work }

    func draw(in area: Rect, on canvas: inout Canvas) {
        canvas.frame(area, title: title, titleTone: .heading)
        let inside = area.inset(columns: 4, rows: 1)
        let blocks = [[row], now, after, Side.allCases.map(box), [people]]
        let lines = spaced(blocks, columns: inside.columns, rows: inside.rows, canvas.width)
        for (index, piece) in lines.prefix(inside.rows).enumerated() {
            canvas.put(piece.text, column: inside.column, row: inside.row + index, tone: piece.tone, in: inside)
        }
    }

    /// The blocks, wrapped, with as much air between them as there is room for.
    private func spaced(_ blocks: [[Piece]], columns: Int, rows: Int, _ width: Width) -> [Piece] {
        let wrapped = blocks.map { block in
            block.flatMap { piece in width.wrap(piece.text, columns: columns).map { Piece($0, piece.tone) } }
        }
        let spare = rows - wrapped.reduce(0) { $0 + $1.count }
        let air = Array(repeating: Piece(""), count: min(3, max(0, spare / (blocks.count + 1))))
        return air + wrapped.flatMap { $0 + air }
    }

    private var title: String {
        guard let item = work.current,
            let chapter = work.procedure.chapters.first(where: { $0.number == item.id.step.chapter })
        else { return scene.say(work.procedure.title) }
        return "STEP\(chapter.number) \(scene.say(chapter.title))"
    }

    private var row: Piece {
        guard let item = work.current else { return Piece(scene.say("すべての手順が完了しました。", "Every row is done."), .good) }
        let side = "\(item.side.letter) \(scene.say(item.side.words))"
        return Piece("STEP\(item.id.step)   \(side)   \(scene.say(item.text))", .action)
    }

    /// What is going on, in the words of the dashboard: what is awaited, what the next key does, or what is wrong.
    private var now: [Piece] {
        let lines = NextLines(scene: scene)
        let alarm = work.alarms.first.map { [Piece(scene.say($0.words), .alarmBanner)] } ?? []
        guard let item = work.current, !lines.isHeld else { return alarm + lines.all.prefix(6) }
        return alarm + (lines.warnings + lines.progress(of: item)).prefix(6)
    }

    private var after: [Piece] {
        guard work.items.indices.contains(work.position + 1) else { return [] }
        let item = work.items[work.position + 1]
        let side = scene.say(item.side.words)
        let next = "STEP\(item.id.step) \(item.side.letter) \(side): \(scene.say(item.text))"
        return [Piece(scene.say("次: \(next)", "Then: \(next)"), .dim)]
    }

    private func box(_ side: Side) -> Piece {
        let name = "\(side.letter) \(scene.say(side.words))  \(work.boxes[side].host?.text ?? "?")"
        guard let light = work.boxes[side].redundancy?.value.light, !scene.isStale(side) else {
            let silent = work.boxes[side].contact.since.map { (scene.now - $0).clock } ?? ""
            let sight = work.sight(of: side).map { scene.say($0.words) } ?? scene.say("不明", "unknown")
            return Piece("\(name)   \(sight) \(silent)", work.judgement(of: side) == .asExpected ? .calm : .caution)
        }
        let role = work.boxes[side].redundancy?.value.role.map { "  \(scene.say($0.words))" } ?? ""
        return Piece(
            "\(name)   \(scene.glyph(of: light)) \(scene.say(light.words))\(role)",
            LightTone(work.judgement(of: side), light).tone)
    }

    private var people: Piece {
        let zone = scene.utcOffset.zone
        let key = scene.view.lastKey.map {
            scene.say("   キー: \($0.name) \($0.words.ja)", "   key: \($0.name) \($0.words.en)")
        }
        let witness = work.witness.map { scene.say("   立会者: \($0.name)", "   witness: \($0.name)") } ?? ""
        return Piece(
            scene.say(
                "作業者: \(scene.engineer)\(witness)   時刻帯: \(zone)\(key ?? "")",
                "engineer: \(scene.engineer)\(witness)   time zone: \(zone)\(key ?? "")"),
            .dim)
    }
}

extension Int64 {
    /// Seconds east of UTC as a zone: `UTC+09:00`.
    fileprivate var zone: String {
        let minutes = abs(self) / 60
        let (hours, rest) = (minutes / 60, minutes % 60)
        return "UTC\(self < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}
