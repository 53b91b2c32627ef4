import Appliance

/// An update as the vendor's server offers it.
public struct UpdatePackage: Hashable, Sendable {
    /// 名前, such as `20081001.nup`.
    public var name: String
    /// パッチレベル, such as `20081001`.
    public var patchLevel: String
    /// コメント.
    public var comment: String
    /// Whether the box restarts by itself once it is applied.
    public var needsRestart: Bool

    /// A package.
    public init(name: String, patchLevel: String, comment: String, needsRestart: Bool = false) {
        self.name = name
        self.patchLevel = patchLevel
        self.comment = comment
        self.needsRestart = needsRestart
    }

    /// The three that the manual's picture shows (3.4); that the last one restarts the box is ours.
    public static let manuals = [
        UpdatePackage(name: "20081001.nup", patchLevel: "20081001", comment: "ログのダウンロード機能に関するアップデート"),
        UpdatePackage(name: "20081115.nup", patchLevel: "20081115", comment: "バックアップ機能に関するアップデート"),
        UpdatePackage(
            name: "20081203.nup", patchLevel: "20081203", comment: "sendmail, openssl, phpセキュリティアップデート",
            needsRestart: true),
    ]

    /// What the vendor publishes while the work goes on (F12).
    public static func publishedMeanwhile(_ level: String) -> UpdatePackage {
        UpdatePackage(name: "\(level).nup", patchLevel: level, comment: "作業中に公開されたアップデート")
    }
}

/// A package on a box, and when it got there.
public struct AppliedUpdate: Hashable, Sendable {
    /// What was applied.
    public var package: UpdatePackage
    /// When it was done.
    public var at: Moment
}

/// アップデート実行 under way: all that was listed, one after the other.
public struct UpdateRun: Hashable, Sendable {
    /// What is applied, in order; never empty.
    public var packages: [UpdatePackage]
    /// How many of them are done.
    public var done = 0
    /// When the present one began.
    public var since: Moment

    /// The one being applied.
    public var current: UpdatePackage { packages[done] }
}
