import Appliance
import Procedure

extension Proof {
    func service(_ service: MailService, of side: Side, on: Bool, in work: Walkthrough) -> Finding {
        read(work.boxes[side].mail, of: .mail, side, in: work) { mail in
            guard let state = mail.switches[service] else { return .lacks(.noSuchService(service)) }
            return Finding(state == on, else: .service(service, on: state))
        }
    }

    func servicesAsRecorded(_ side: Side, in work: Walkthrough) -> Finding {
        guard let before = work.recorded[side]?.switches else { return .lacks(.nothingRecorded) }
        return read(work.boxes[side].mail, of: .mail, side, in: work) { mail in
            let different = MailService.allCases.filter { mail.switches[$0] != before[$0] }
            return Finding(different.isEmpty, else: .servicesDiffer(different))
        }
    }

    /// Stopping mail is stopping mail: the ports are tried from outside, whatever the switches say.
    func closed(_ services: [MailService], of side: Side, in work: Walkthrough) -> Finding {
        let leftOpen = work.leftOpen[side]
        return readPorts(side, in: work) { ports in
            let wanted = services.filter { !leftOpen.contains($0) }
            let open = wanted.filter { ports[$0]?.isOpen == true }
            if !open.isEmpty { return .lacks(.portsOpen(open)) }
            let unclear = wanted.filter { ports[$0] != .closed }
            return Finding(unclear.isEmpty, else: .portsUnclear(unclear))
        }
    }

    /// What was tried before the box went away and came back says nothing of how it is now.
    private func readPorts(
        _ side: Side, in work: Walkthrough, _ judge: ([MailService: PortState]) -> Finding
    ) -> Finding {
        let box = work.boxes[side]
        if let ports = box.ports, let back = box.cameBackAt, ports.asked < back { return .lacks(.notReadSince) }
        return read(box.ports, of: nil, side, in: work, judge)
    }

    /// A green 電子メールサーバ proves nothing (`admin-ui` 2.6): what was on before the work must greet again.
    func greeting(_ services: [MailService], of side: Side, in work: Walkthrough) -> Finding {
        guard work.recorded[side] != nil else { return .lacks(.nothingRecorded) }
        let wanted = services.filter(work.wasOn(side))
        if wanted.isEmpty { return .holds }
        return readPorts(side, in: work) { ports in
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
