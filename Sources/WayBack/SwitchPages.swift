import Appliance
import Walkthrough

/// Which pages of mail switches are newer than the last switch that was sent.
struct SwitchPages {
    private var lastSwitch: (side: Side, at: Moment)?

    /// How long switches take at the most from アクティブ to スタンバイ, once the two are in sync. Ours, rounded up.
    private static let replication = Span.seconds(10)

    init(of work: Walkthrough) {
        for entry in work.log {
            guard case .sent(let order) = entry.kind, case .setServices = order.command else { continue }
            lastSwitch = (order.side, entry.at)
        }
    }

    /// The switches that are surely on: a page that is older than the last change, or of a box that does not answer,
    /// proves none.
    func services(of side: Side, in work: Walkthrough) -> Set<MailService> {
        guard work.isHeard(side), let mail = work.boxes[side].mail else { return [] }
        if let lastSwitch {
            let arrived = lastSwitch.at + (lastSwitch.side == side ? .zero : Self.replication)
            guard mail.asked >= arrived else { return [] }
        }
        return Set(MailService.allCases.filter { mail.value.switches[$0] == true })
    }
}
