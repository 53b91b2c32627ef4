import Appliance
import Procedure

extension Walkthrough {
    /// What an item's operation comes to on its box as it is now.
    enum CommandOrReason: Equatable {
        case command(Command)
        case refused(Reason)
    }

    func command(of item: Item) -> CommandOrReason {
        switch item.operation {
        case .stop: turn(named(from: item), on: false, for: item)
        case .stopOthers: turn(MailService.allCases.filter { isOn($0, item.side) }, on: false, for: item)
        case .start: turn(named(from: item).filter(wasOn(item.side)), on: true, for: item)
        case .startOthers: turn(MailService.allCases.filter(wasOn(item.side)), on: true, for: item)
        case .disableRedundancy: .command(.setRedundancy(false))
        case .enableRedundancy: .command(.setRedundancy(true))
        case .restart: .command(.restart)
        case .shutDown: .command(.shutDown)
        case .update: update(item.side)
        case nil: .refused(.notRead)
        }
    }

    /// The service that an item names, and those of the items right after it: the page saves them together, as a person
    /// ticks them together and presses 保存 once (manual 3.2).
    private func named(from item: Item) -> [MailService] {
        let row = items.filter { $0.id.step == item.id.step && $0.id >= item.id }
        return row.prefix { $0.side == item.side && $0.operation?.isStart == item.operation?.isStart }
            .compactMap { $0.operation?.service }
    }

    /// What is still to be switched, by a page read since the row's last command: an older one would repeat that command.
    private func turn(_ services: [MailService], on: Bool, for item: Item) -> CommandOrReason {
        guard let mail = boxes[item.side].mail else { return .refused(.notRead) }
        if let acted = stepActedAt[item.id.step], mail.asked < acted { return .refused(.notReadSince) }
        let switches = mail.value.switches
        if let missing = services.first(where: { switches[$0] == nil }) { return .refused(.noSuchService(missing)) }
        let changed = services.filter { switches[$0] != on }
        guard !changed.isEmpty else { return .refused(.notReadSince) }
        return .command(.setServices(Dictionary(uniqueKeysWithValues: changed.map { ($0, on) })))
    }

    private func update(_ side: Side) -> CommandOrReason {
        guard let list = boxes[side].updates?.value else { return .refused(.notRead) }
        if let progress = list.progress { return .refused(.updating(progress)) }
        guard list.hasBeenChecked, !list.updates.isEmpty else { return .refused(.notChecked) }
        if let names = stuckUpdates(of: side) { return .refused(.updatesStuck(names)) }
        return .command(.applyUpdates)
    }

    /// What a run left in the list, where that has not become shorter by it (F11): another run would do no better. A box that
    /// has just taken the command may show no progress yet, and a box that restarts by it none any more.
    func stuckUpdates(of side: Side) -> [BoxText]? {
        guard let before = listedBefore[side], let list = boxes[side].updates, list.value.progress == nil,
            list.value.hasBeenChecked, let checked = boxes[side].checkedAt, list.asked >= checked,
            let rested = boxes[side].restingSince, checked - rested >= settings.steady, !list.value.updates.isEmpty,
            list.value.updates.count >= before.count
        else { return nil }
        return list.value.updates.map(\.name)
    }

    private func isOn(_ service: MailService, _ side: Side) -> Bool {
        boxes[side].mail?.value.switches[service] == true
    }

    /// Whether a service was on before the work.
    func wasOn(_ side: Side) -> (MailService) -> Bool {
        { recorded[side]?.switches[$0] == true }
    }

    /// The services whose ports answer, beyond those that were decided on.
    public func openPorts(of side: Side) -> [MailService] {
        let ports = boxes[side].ports?.value ?? [:]
        return MailService.allCases.filter { service in
            guard case .open = ports[service], !leftOpen[side].contains(service) else { return false }
            return true
        }
    }
}

extension Operation {
    /// The one service that it names.
    fileprivate var service: MailService? {
        switch self {
        case .stop(let service), .start(let service): service
        default: nil
        }
    }

    /// Whether it starts the service that it names; `nil` where it names none.
    fileprivate var isStart: Bool? {
        switch self {
        case .start: true
        case .stop: false
        default: nil
        }
    }
}
