import Appliance
import Procedure

extension Proof {
    /// Only an answer can be sensed; that the cable is out is a person's word.
    func lan1Out(_ side: Side) -> Finding {
        Finding(!box(side).contact.isAnswering, else: .answering)
    }

    /// Where the PC cannot tell that it was plugged in, the ports must have been looked at before anything goes on.
    private func unseen(_ side: Side) -> Finding {
        walkthrough.plugs != nil ? .holds : read(\.ports, side) { _ in .holds }
    }

    /// Whether a box that was up with its LAN1 in can have taken mail in: its ports, as they were seen meanwhile, decide.
    func untouched(_ side: Side) -> Finding {
        guard let exposure = walkthrough.exposures[side] else { return unseen(side) }
        guard exposure.isKnown else { return .lacks(.portsNotTried) }
        let open = MailService.allCases.filter(exposure.open.contains)
        return Finding(open.isEmpty, else: .mayHaveTakenMail(open))
    }
}
