import Appliance
import Procedure
import Walkthrough
import WayBack

/// What is waited for, and what to do where waiting alone does not help.
extension NextLines {
    /// What of the item is still to be sensed.
    func waiting(for item: Item, since: Moment?) -> [Piece] {
        guard let (requirement, reason) = work.unmet(item) else { return [] }
        let elapsed = since.map { " (\((scene.now - $0).clock))" } ?? ""
        if let wayOn = reason.wayOn {
            let found = scene.say("検知待ち\(elapsed): \(reason.words.ja)", "Sensing\(elapsed): \(reason.words.en)")
            return [Piece(found, .info), Piece(scene.say(wayOn), .action)]
        }
        let condition = requirement.condition.words
        return [
            Piece(
                scene.say(
                    "検知待ち\(elapsed): \(reason.words.ja)（条件: \(condition.ja)）",
                    "Sensing\(elapsed): \(reason.words.en) (wanted: \(condition.en))"), .info)
        ] + (isStarting(requirement, in: item) ? [] : advice(requirement, reason))
    }

    /// What to do about a silence that nothing explains and that is no gap in the network any more, or about a role that will
    /// not change by waiting.
    func advice(_ requirement: Requirement, _ reason: Reason) -> [Piece] {
        if case .role = requirement.condition, work.haveRolesChanged {
            return [Piece(scene.say(Reason.givingBack), .action)]
        }
        if case .role(let side, _) = requirement.condition, case .role(.some) = reason,
            let since = work.turnCameAt, scene.now - since >= BoxBelief.Standing.gap
        {
            let words = Words(
                ja: "\(side.words.ja)の役割が手順と違います。b で戻り方を表示します。",
                en: "The \(side.words.en) plays another role than the row wants; b shows the way back.")
            return [Piece(scene.say(words), .action)]
        }
        guard reason == .silent, let side = requirement.condition.side,
            case .silent(let since, _) = work.boxes[side].contact, scene.now - since >= BoxBelief.Standing.gap
        else { return [] }
        return [Piece(scene.say(side.lookAtIt), .action)]
    }

    /// Whether a box's silence is what was to be expected of it: it was told to start, to restart or to stop, and may take its
    /// time.
    private func isStarting(_ requirement: Requirement, in item: Item) -> Bool {
        guard let side = requirement.condition.side, item.side == side else { return false }
        return work.progress(of: item.id).act != nil
    }
}

extension Side {
    /// What to do about a box that does not answer and should.
    var lookAtIt: Words {
        Words(
            ja: "\(words.ja)の電源ランプと LAN1 を確かめてください。b で戻り方を表示します。",
            en: "Look at the power lamp and LAN1 of the \(words.en); b shows the way back.")
    }
}
