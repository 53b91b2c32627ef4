import Appliance
import Procedure

/// Law 7 within a row: a service that was started, and is seen to be switched off since, is to be started again.
extension Walkthrough {
    /// Takes back the ticks of the current row that the box's own page contradicts, while no command is on its way and none
    /// has an unknown outcome; rings for it. What was begun after them has its turn again: a switch that is on already is not
    /// sent.
    mutating func undo() -> [Effect] {
        guard beganAt != nil, finishedAt == nil, prompt == nil, inFlight == nil, let step = current?.id.step,
            progress[position].act?.doubt == nil
        else { return [] }
        let undone = items.indices.prefix(position).compactMap { place in
            items[place].id.step == step ? contradiction(of: place).map { (place, $0) } : nil
        }
        for (place, reason) in undone {
            progress[place] = .pending
            note(.reopened(items[place].id, reason))
        }
        guard let first = undone.first?.0 else { return [] }
        progress[position] = .pending
        position = first
        // What was read before, such as an open port, proves nothing about what is to be done again.
        stepActedAt[step] = now
        return [.ring]
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
