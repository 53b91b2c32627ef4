import Appliance
import Walkthrough

/// What the log says of the data and the mail switches of the boxes: which copy is whole, and which page is old.
struct Copies {
    /// Whether each box's data are whole: while a box is スタンバイ and not in sync, they are being overwritten.
    private(set) var isWhole = BySide(active: true, standby: true)
    private var lastSwitch: (side: Side, at: Moment)?
    private var role = BySide<Role?>(active: nil, standby: nil)
    private var light = BySide(active: Light.unknown, standby: .unknown)

    /// How long switches take at the most from アクティブ to スタンバイ, once the two are in sync. Ours, rounded up.
    private static let replication = Span.seconds(10)

    init(of work: Walkthrough) {
        for entry in work.log { take(entry) }
    }

    private mutating func take(_ entry: Entry) {
        switch entry.kind {
        case .light(let side, let light):
            self.light[side] = light
            if light == .green { inSync() }
        case .role(let side, let role): self.role[side] = role
        case .sent(let order):
            if case .setServices = order.command { lastSwitch = (order.side, entry.at) }
            return
        default: return
        }
        for side in Side.allCases where role[side] == .standby && light[side] == .yellow { isWhole[side] = false }
    }

    /// 「同期が完了しました」 on either page is said of both: the other page is only older.
    private mutating func inSync() {
        light = BySide(active: .green, standby: .green)
        isWhole = BySide { role[$0] == .standby || isWhole[$0] }
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
