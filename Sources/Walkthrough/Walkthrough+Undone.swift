import Appliance
import Procedure

/// Law 7 within a row: a service that was started, and is seen to be switched off since, is to be started again.
extension Walkthrough {
    /// Takes back the ticks of the current row that the box's own page contradicts, while nothing is under way.
    mutating func undo() {
        guard beganAt != nil, finishedAt == nil, prompt == nil, let item = current, progress[position] == .pending
        else {
            return
        }
        for place in (0..<position).reversed() {
            guard items[place].id.step == item.id.step else { return }
            if let reason = contradiction(of: place) { undo(place, reason) }
        }
    }

    private mutating func undo(_ place: Int, _ reason: Reason) {
        progress[place] = .pending
        position = place
        note(.reopened(items[place].id, reason))
    }

    /// What a page that was asked for after the tick says against it.
    private func contradiction(of place: Int) -> Reason? {
        let side = items[place].side
        guard case .done(_, let at) = progress[place], let mail = boxes[side].mail, mail.asked >= at else { return nil }
        let off = started(by: items[place]).first { wasOn(side)($0) && mail.value.switches[$0] == false }
        return off.map { .service($0, on: false) }
    }

    private func started(by item: Item) -> [MailService] {
        switch item.operation {
        case .start(let service): [service]
        case .startOthers: MailService.allCases
        default: []
        }
    }
}
