import Appliance
import Procedure

extension Proof {
    func service(_ service: MailService, of side: Side, on: Bool) -> Finding {
        read(\.mail, side) { mail in
            guard let state = mail.switches[service] else { return .lacks(.noSuchService(service)) }
            return Finding(state == on, else: .service(service, on: state))
        }
    }

    func servicesAsRecorded(_ side: Side) -> Finding {
        guard let before = walkthrough.recorded[side]?.switches else { return .lacks(.nothingRecorded) }
        return read(\.mail, side) { mail in
            let different = MailService.allCases.filter { mail.switches[$0] != before[$0] }
            return Finding(different.isEmpty, else: .servicesDiffer(different))
        }
    }

    /// Stopping mail is stopping mail: the ports are tried from outside, whatever the switches say.
    func closed(_ services: [MailService], of side: Side) -> Finding {
        read(\.ports, side) { ports in
            let wanted = services.filter { !walkthrough.leftOpen[side].contains($0) }
            let open = wanted.filter { ports[$0]?.isOpen == true }
            if !open.isEmpty { return .lacks(.portsOpen(open)) }
            let unclear = wanted.filter { ports[$0] != .closed }
            return Finding(unclear.isEmpty, else: .portsUnclear(unclear))
        }
    }

    /// A green 電子メールサーバ proves nothing (`admin-ui` 2.6): what was on before the work must greet again.
    func greeting(_ services: [MailService], of side: Side) -> Finding {
        guard walkthrough.recorded[side] != nil else { return .lacks(.nothingRecorded) }
        let wanted = services.filter(walkthrough.wasOn(side))
        if wanted.isEmpty { return .holds }
        return read(\.ports, side) { ports in
            let mute = wanted.filter { ports[$0]?.greets(as: $0) != true }
            return Finding(mute.isEmpty, else: .portsNotGreeting(mute))
        }
    }
}

extension PortState {
    fileprivate func greets(as service: MailService) -> Bool {
        guard case .open(let greeting) = self else { return false }
        return service.greeting.map { greeting.text.hasPrefix($0) } ?? true
    }
}
