import Appliance

/// One thing to do, or to see, in a row of the table.
///
/// It is done when all that is sensed holds by readings newer than its command, *and* what only a person can see was
/// attested.
public struct Item: Equatable, Sendable, Identifiable {
    /// A row and the item's place in it, from 1: `1-3.2`.
    public struct ID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
        /// The row.
        public var step: Step.ID
        /// The place in the row, from 1.
        public var place: Int

        /// The item at `place` of `step`.
        public init(step: Step.ID, place: Int) {
            self.step = step
            self.place = place
        }

        /// Reads `1-3.2`.
        public init?(_ text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let step = Step.ID(parts[0]), let place = Int(parts[1]), place > 0 else {
                return nil
            }
            self.init(step: step, place: place)
        }

        /// Such as `1-3.2`.
        public var description: String { "\(step).\(place)" }

        /// The earlier item is less.
        public static func < (one: ID, other: ID) -> Bool { (one.step, one.place) < (other.step, other.place) }
    }

    /// Where it stands.
    public var id: ID
    /// The column that it stands in.
    public var side: Side
    /// What is sent to the box on Enter; `nil` where hands or eyes do it.
    public var operation: Operation?
    /// What a person's hands do at the rack; `nil` where none are needed.
    public var hands: Hands?
    /// What the manual says.
    public var text: Words
    /// How it is done, in more words, where the manual has them.
    public var detail: Words?
    /// The sections of the manual that it refers to.
    public var sections: [String]
    /// What must hold before this item, beyond what the row requires.
    public var requires: [Requirement]
    /// What the program checks by itself.
    public var sensed: [Requirement]
    /// What only a person can see, and must say with Space.
    public var attested: Words?
    /// What an engineer may decide with Space instead of having it sensed (手順書外の注意).
    public var decision: Words?
    /// Whether this is the project's own addition and not a line of the manual.
    public var isOurs: Bool
    /// Whether the manual warns that it takes longer than usual.
    public var isSlow: Bool
    /// Whether a person must type the side's letter before it is sent.
    public var isDangerous: Bool { operation?.isDangerous ?? false }
}

/// What a person's hands do at the rack.
public enum Hands: String, CaseIterable, Hashable, Sendable {
    /// Press the power button in front.
    case pressPower = "press power"
    /// Pull the cable out of LAN1.
    case unplugLAN1 = "unplug lan1"
    /// Plug the client PC straight into LAN1.
    case connectPC = "connect pc"
    /// Take the PC's cable out of LAN1 and put the network's back.
    case restoreLAN1 = "restore lan1"
}

/// What an item sends to its box: the manual's chapter 3, in the words of the table.
public enum Operation: Hashable, Sendable {
    /// 3.2: turn off one service.
    case stop(MailService)
    /// 3.2: turn off every service that is still on.
    case stopOthers
    /// 3.2: turn on one service, if it was on before the work.
    case start(MailService)
    /// 3.2: turn on every service that was on before the work and that the manual does not name.
    case startOthers
    /// 3.3.
    case disableRedundancy
    /// 3.3.
    case enableRedundancy
    /// 3.1.
    case restart
    /// 3.1.
    case shutDown
    /// 3.4.
    case update

    /// Whether a slip of the hand here would cost mail or a box: the side's letter must be typed.
    public var isDangerous: Bool {
        switch self {
        case .restart, .shutDown, .update: true
        default: false
        }
    }

    /// Whether the box may already be so, so that nothing needs to be sent when it is.
    public var isAState: Bool {
        switch self {
        case .restart, .shutDown: false
        default: true
        }
    }
}
