import Appliance

/// A command that reached a simulated console and was taken, whatever came of it: who says that none was sent twice must
/// be able to count them where they arrive.
public struct TakenOrder: Hashable, Sendable {
    /// Which console took it.
    public var side: Side
    /// What it was.
    public var kind: Kind

    /// A command of this kind, taken at this console.
    public init(side: Side, kind: Kind) { (self.side, self.kind) = (side, kind) }

    /// The operations of the manual's chapter 3.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// 3.2: the e-mail page was saved.
        case mail
        /// 3.3: the redundancy page was saved.
        case redundancy
        /// 3.1: 再起動.
        case restart
        /// 3.1: シャットダウン.
        case shutDown
        /// 3.4: アップデート実行.
        case update
    }
}
