import Appliance

/// A fact that must keep holding between two rows (law 7): watched until the item that releases it.
///
/// When it is seen not to hold any more, items of the row that brought it about are reopened: they come first now.
public struct Latch: Equatable, Sendable, Identifiable {
    /// Its name in the file, such as `standby-off-before-the-update`.
    public var id: String
    /// What happens when it breaks and nobody minds.
    public var hazard: Hazard
    /// What must keep holding.
    public var holds: Condition
    /// It is watched from when this item is done…
    public var from: Item.ID
    /// …until the turn of this one comes…
    public var until: Item.ID
    /// …or, where this is so, until that one is begun.
    public var releasesWhenBegun: Bool
    /// What is to be done again when it breaks.
    public var reopens: [Item.ID]
    /// What must hold before that is done again, in place of the row's own interlocks: those spoke of another time.
    public var requires: [Requirement]
    /// When all of these hold, it did no harm that it broke, and nothing needs to be done again.
    public var unless: [Requirement]
    /// Whether nothing else may be looked at before: a full-screen stop.
    public var isFullStop: Bool

    /// The conditions that can be latched: those whose opposite can be *seen*.
    static func canHold(_ condition: Condition) -> Bool {
        switch condition {
        case .silent, .lan1Out, .mailClosed, .role: true
        default: false
        }
    }
}

/// Where the table lets an engineer go on against its own conditions, with a reason that stays in the record for ever.
public struct Override: Equatable, Sendable {
    /// The footnote that allows it, such as `*2`; `nil` where it is this project's own.
    public var mark: String?
    /// The conditions that are lifted by it, here and in the rows that follow.
    public var lifts: [Requirement]
    /// What must hold for it all the same.
    public var requires: [Requirement]
    /// Whether the row is passed by it, instead of only being let begin.
    public var passes: Bool
    /// Whether the work is not finished before what was lifted has come true: until then there is no automatic failover.
    public var owes: Bool
    /// What it means.
    public var words: Words
}
