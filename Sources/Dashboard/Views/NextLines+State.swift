import Appliance
import Procedure
import Walkthrough
import WayBack

extension NextLines {
    /// How far the item is: what the key would do, what stands in its way, or what is still to be seen.
    func state(of item: Item) -> [Piece] {
        switch work.progress(of: item.id) {
        case .done(let mark, let at):
            let time = at.timeOfDay(offset: scene.utcOffset)
            return [Piece("\(scene.say(mark.words)) \(time)", mark == .sensed ? .good : .attested)]
        case .sending(let order): return [Piece(sending(order), .info)]
        case .underWay(let act): return underWay(item, act)
        case .pending where item.id == work.current?.id: return (work.isFoundOn(item) ? [foundOn] : []) + begin(item)
        case .pending: return [Piece(scene.say("まだ順番ではありません。", "Not its turn yet."), .dim)]
        }
    }

    private func sending(_ order: Order) -> String {
        scene.say(
            "送信中 → \(order.expecting.host): \(order.command.words.ja)",
            "Sending to \(order.expecting.host): \(order.command.words.en)")
    }

    /// An alarm locks what comes next.
    var held: Piece {
        Piece(scene.say("警報がなくなるまで、この先へは進めません。", "Nothing goes on before the alarm is over."), .alarm)
    }

    private func begin(_ item: Item) -> [Piece] {
        if !work.locks.isEmpty {
            return [held]
        }
        let interlocks = work.interlocks(of: item)
        if let first = interlocks.first {
            guard case .interlock(let requirement, let reason) = first else { return [] }
            let condition = requirement.condition.words
            return [
                Piece(
                    scene.say(
                        "待ち: \(condition.ja)  —  \(reason.words.ja)",
                        "Waiting until \(condition.en): \(reason.words.en)"),
                    .caution)
            ] + advice(requirement, reason) + overriding
        }
        if work.isGuide, work.wantsAttestation, item.operation != nil {
            return [Piece(scene.say("ブラウザで実行してから Space", "Do it in the browser, then Space"), .action)] + decision(item)
        }
        let isFoundOff = work.isFoundOff(item)
        if item.operation != nil, !isFoundOff { return send(item) + decision(item) }
        let found = isFoundOff ? [Piece(scene.say("もう応答していません。", "It is silent already."), .caution)] : []
        if let attested = item.attested {
            return found + [Piece(scene.say("Space で申告: \(attested.ja)", "Space: \(attested.en)"), .action)]
        }
        return waiting(for: item, since: work.turnCameAt) + overriding
    }

    /// A second press would stop what is starting.
    private var foundOn: Piece {
        let words = Words(
            ja: "もう起動しています。パワーボタンは押さないでください。", en: "It is on already: do not press its power button.")
        return Piece(scene.say(words), .caution)
    }

    /// Where the table allows it, how to go on all the same.
    private var overriding: [Piece] {
        guard let terms = work.overrideNow else { return [] }
        let mark = Words(ja: terms.mark.map { "（\($0)）" } ?? "", en: terms.mark.map { " (\($0))" } ?? "")
        if let first = work.refusals(of: terms).first {
            let words = first.words
            return [
                Piece(scene.say("逸脱\(mark.ja)もまだできません。\(words.ja)", "No override\(mark.en) yet. \(words.en)"), .dim)
            ]
        }
        let key = scene.view.isTyped ? "override" : "o"
        return [
            Piece(
                scene.say(
                    "\(key) で逸脱\(mark.ja): 理由を記録して進めます", "\(key): override\(mark.en), with a reason for the record"),
                .overridden)
        ]
    }

    private func send(_ item: Item) -> [Piece] {
        guard let order = orderNow(item) else { return waiting(for: item, since: nil) }
        return [Piece(scene.say("Enter で送信 → \(order.ja)", "Enter sends to \(order.en)"), .action)]
    }

    /// What Enter would send now, and where; `nil` where it would send nothing.
    private func orderNow(_ item: Item) -> Words? {
        guard item.id == work.current?.id, work.refusalsNow.isEmpty, let command = work.nextCommand else { return nil }
        let box = "\(item.side.letter) \(work.boxes[item.side].host?.text ?? "?")"
        return Words(ja: "\(box): \(command.words.ja)", en: "\(box): \(command.words.en)")
    }

    private func decision(_ item: Item) -> [Piece] {
        let open = work.openPorts(of: item.side)
        guard let decision = item.decision, !open.isEmpty else { return [] }
        return [
            Piece(
                scene.say(
                    "Space で「\(decision.ja)」: \(open.names)（手順書外の注意）",
                    "Space: \(decision.en): \(open.names) (beyond the manual)"), .caution)
        ]
    }

    private func underWay(_ item: Item, _ act: Act) -> [Piece] {
        var lines: [Piece] = []
        if case .changedBeside? = act.doubt {
            if act.awaitsAssent {
                lines.append(Piece(scene.say("変わった項目を確かめてから Space", "Look at what changed, then Space"), .action))
            }
        } else if let doubt = act.doubt {
            lines.append(Piece(scene.say("結果不明: \(doubt.words.ja)", "Outcome unknown: \(doubt.words.en)"), .caution))
        }
        if let attested = item.attested, act.attested == nil {
            lines.append(Piece(scene.say("確かめてから Space: \(attested.ja)", "Look, then Space: \(attested.en)"), .action))
        }
        return lines + again(item) + waiting(for: item, since: act.since) + button(item) + decision(item)
    }

    /// A second press at a box that starts would stop it: the lamp is looked at first.
    private func button(_ item: Item) -> [Piece] {
        guard item.id == work.current?.id, let doubt = work.buttonDoubt else { return [] }
        return [
            Piece(scene.say(doubt.words), .caution),
            Piece(
                scene.say(
                    "\(item.side.words.ja)の電源ランプを見て、消えていればパワーボタンを押します。点いていれば待ちます。",
                    "Look at the power lamp of the \(item.side.words.en): if it is dark, press the button; if not, wait."
                ),
                .action),
        ]
    }

    /// It was only said to be done, or has not come true for long: it may be sent, by hand (law 4: never by itself).
    private func again(_ item: Item) -> [Piece] {
        guard let order = orderNow(item) else { return [] }
        let words =
            work.isOnlySaid
            ? scene.say("まだ応答しています。Enter で送信 → \(order.ja)", "It still answers. Enter sends it to \(order.en)")
            : scene.say(
                "長く成立しません。Enter でもう一度送信 → \(order.ja)",
                "Nothing has come of it. Enter sends it again to \(order.en)")
        return [Piece(words, .action)]
    }
}
