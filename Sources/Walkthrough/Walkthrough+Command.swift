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
        case .stop(let service): turn([service], on: false, of: item.side)
        case .stopOthers: turn(MailService.allCases.filter { isOn($0, item.side) }, on: false, of: item.side)
        case .start(let service): turn([service].filter(wasOn(item.side)), on: true, of: item.side)
        case .startOthers: turn(MailService.allCases.filter(wasOn(item.side)), on: true, of: item.side)
        case .disableRedundancy: .command(.setRedundancy(false))
        case .enableRedundancy: .command(.setRedundancy(true))
        case .restart: .command(.restart)
        case .shutDown: .command(.shutDown)
        case .update: update(item.side)
        case nil: .refused(.notRead)
        }
    }

    private func turn(_ services: [MailService], on: Bool, of side: Side) -> CommandOrReason {
        guard let switches = boxes[side].mail?.value.switches else { return .refused(.notRead) }
        if let missing = services.first(where: { switches[$0] == nil }) { return .refused(.noSuchService(missing)) }
        let changed = services.filter { switches[$0] != on }
        guard !changed.isEmpty else { return .refused(.notReadSince) }
        return .command(.setServices(Dictionary(uniqueKeysWithValues: changed.map { ($0, on) })))
    }

    private func update(_ side: Side) -> CommandOrReason {
        guard let list = boxes[side].updates?.value else { return .refused(.notRead) }
        if let progress = list.progress { return .refused(.updating(progress)) }
        guard list.hasBeenChecked, !list.updates.isEmpty else { return .refused(.notChecked) }
        return .command(.applyUpdates)
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
