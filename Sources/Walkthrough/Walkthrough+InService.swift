import Appliance
import Procedure

extension Walkthrough {
    /// Somebody else has finished the work or undone it, while it was left or beside it: アクティブ側 is in force again as アクティブ
    /// where the table has it disabled or off, and takes in mail or has its スタンバイ. Whatever the table asks for next would stop
    /// a mail service that runs (F20).
    var inService: Alarm? {
        guard let first = plan.firstDisabling, progress[first].isDone, frontier < plan.lastStartOfActive,
            isInForce(.active, as: .active), isOutByTable || boxes.active.redundancySetting?.value.enabled == true
        else { return nil }
        let open = mailServices
        guard isInForce(.standby, as: .standby) || (!open.isEmpty && !isEnabledByTable) else { return nil }
        return .inService(open: open)
    }

    /// What mail comes in through, by its ports, or by its switches where these were read first.
    private var mailServices: [MailService] {
        let (open, switches) = (openPorts(of: .active), boxes.active.mail?.value.switches ?? [:])
        return MailService.allCases.filter { $0.acceptsMail && (open.contains($0) || switches[$0] == true) }
    }

    /// Whether that is told now.
    public var isBackInService: Bool { alarms.contains { if case .inService = $0 { true } else { false } } }

    /// Whether mail comes in at a pair that is back in service.
    public var isTakingMail: Bool {
        alarms.contains { if case .inService(let open) = $0 { !open.isEmpty } else { false } }
    }

    /// A box that starts is not there yet: it must have shown a light that only a box in redundancy has.
    func isInForce(_ side: Side, as role: Role) -> Bool {
        guard boxes[side].contact.isAnswering, let status = boxes[side].redundancy,
            now - status.answered <= settings.readingAge, status.value.role == role
        else { return false }
        switch status.value.light {
        case .green, .yellow, .red: return true
        case .gray, .unknown: return false
        }
    }

    /// Whether the restart is done that the setting waits for: what is in force since is in force again.
    private var isOutByTable: Bool { plan.restartOfDisabled.map { progress[$0].isDone } ?? false }

    /// Whether the table itself has begun to enable アクティブ側 again.
    private var isEnabledByTable: Bool {
        plan.enablingOfActive.map { progress[$0] != .pending } ?? false
    }
}

extension Refusal {
    /// Whether it is that the pair serves already: then nothing is mended either.
    var isOfService: Bool { if case .alarm(.inService) = self { true } else { false } }
}
