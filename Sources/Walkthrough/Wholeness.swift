import Appliance

/// Which box's data are whole, by what the boxes said of themselves one after the other.
///
/// While a box is スタンバイ and not in sync, its data are being overwritten; whoever ends that in the middle has half a copy.
public struct Wholeness: Equatable, Sendable {
    /// Whether each box's data are whole.
    public private(set) var isWhole = BySide(active: true, standby: true)
    private var role = BySide<Role?>(active: nil, standby: nil)
    private var light = BySide(active: Light.unknown, standby: .unknown)

    /// Takes in what a box newly says of itself.
    mutating func take(_ status: RedundancyStatus, of side: Side) {
        role[side] = status.role
        light[side] = status.light
        if status.light == .green { inSync() }
        for side in Side.allCases where role[side] == .standby && light[side] == .yellow { isWhole[side] = false }
    }

    /// 「同期が完了しました」 on either page is said of both: the other page is only older. A copy is as whole as what it was made
    /// of.
    private mutating func inSync() {
        light = BySide(active: .green, standby: .green)
        for side in Side.allCases where role[side] == .standby { isWhole[side] = isWhole[side.peer] }
    }
}
