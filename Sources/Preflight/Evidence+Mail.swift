import Appliance

extension Evidence {
    /// What the manual stops by name (3.2).
    private static let named: Set<MailService> = [.smtp, .pop]

    /// What the end of the work gives back, and whether it can be watched from here. Only アクティブ側 serves.
    var mail: [Check] {
        Side.allCases.map { Check(.switches($0), settings($0).finding(switches)) }
            + Side.allCases.map { side in Check(.otherPorts(side), settings(side).finding { others($0, side) }) }
            + [Check(.ports(.active), settings(.active).finding { ports($0, .active) })]
    }

    private func settings(_ side: Side) -> Fact<MailSettings> { fact(\.mail, on: .mail, of: side) }

    /// A page without the switches that the manual names is not the page that is meant.
    private func switches(_ settings: MailSettings) -> Check.Finding {
        if Self.named.contains(where: { settings.switches[$0] == nil }) { return .unread(.fact) }
        return settings.on.isEmpty ? .allSwitchedOff : .switches(on: settings.on)
    }

    private func others(_ settings: MailSettings, _ side: Side) -> Check.Finding {
        let others = MailService.allCases.filter { service in
            !Self.named.contains(service) && (settings.switches[service] == true || isOpen(service, side))
        }
        return others.isEmpty ? .noOtherPorts : .otherPorts(others)
    }

    private func ports(_ settings: MailSettings, _ side: Side) -> Check.Finding {
        let silent = settings.on.filter { !greets($0, side) }
        return silent.isEmpty ? .portsGreet(settings.on) : .portsDoNotGreet(silent)
    }

    private func isOpen(_ service: MailService, _ side: Side) -> Bool {
        if case .open = inspection(side)?.ports[service] { true } else { false }
    }

    private func greets(_ service: MailService, _ side: Side) -> Bool {
        guard case .open(let greeting) = inspection(side)?.ports[service] else { return false }
        return service.greeting.map { greeting.text.hasPrefix($0) } ?? true
    }
}

extension MailSettings {
    /// The services that are switched on, in the page's order.
    fileprivate var on: [MailService] { MailService.allCases.filter { switches[$0] == true } }
}
