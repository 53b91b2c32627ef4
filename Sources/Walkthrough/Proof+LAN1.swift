import Appliance
import Procedure

extension Proof {
    /// Only an answer can be sensed; that the cable is out is a person's word.
    func lan1Out(_ side: Side, in work: Walkthrough) -> Finding {
        Finding(!work.boxes[side].contact.isAnswering, else: .answering)
    }

    /// Where the PC cannot tell that it was plugged in, the ports must have been looked at before anything goes on.
    private func unseen(_ side: Side, in work: Walkthrough) -> Finding {
        work.plugs != nil ? .holds : read(work.boxes[side].ports, of: nil, side, in: work) { _ in .holds }
    }

    /// Whether a box that was up with its LAN1 in can have taken mail in: its ports, as they were seen meanwhile, decide.
    func untouched(_ side: Side, in work: Walkthrough) -> Finding {
        guard let exposure = work.exposures[side] else { return unseen(side, in: work) }
        guard exposure.isKnown else { return .lacks(.portsNotTried) }
        let open = MailService.allCases.filter(exposure.open.contains)
        return Finding(open.isEmpty, else: .mayHaveTakenMail(open))
    }
}
