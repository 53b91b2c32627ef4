import Appliance
import Procedure
import SimulatedPair
import Walkthrough

/// What is believed of one box.
public struct BoxBelief: Hashable, Sendable {
    /// Where a box is taken to be between off and on.
    public enum Standing: Hashable, Sendable {
        /// It answers, or its peer says that it runs.
        case on
        /// A person saw its lamp go out, and it has been silent since.
        case off
        /// It is off or coming up, and nothing that can be read tells which: hands may be ahead of what they said, nobody
        /// has said that its lamp went out, or no cable leads to it.
        case unsure
        /// It was started, or restarts, and has not been silent for too long.
        case comingUp
        /// It was told to shut down, and nobody has said yet that its lamp is out.
        case goingDown
        /// It was told to restart.
        case restarting
        /// It applies an update.
        case updating
        /// It does not answer, and nothing explains that.
        case mute
        /// Something answers that is not the console that is wanted, or tells nothing: it is not touched.
        case strange
        /// Nothing is known of it yet.
        case unread
    }

    /// Who it says it is.
    public var host: BoxText?
    /// Where it is between off and on.
    public var standing: Standing
    /// What may be in its LAN1; more than one where that is not known.
    public var lan1: Set<LAN1>
    /// What may be saved as 冗長化構成を有効にする; both where that is not known.
    public var saved: Set<Bool>
    /// Whether redundancy is in force.
    public var isInForce: Bool
    /// What it does in the pair.
    public var role: Role?
    /// The mail switches that are surely on.
    public var services: Set<MailService>
    /// Whether the work has had it apply its updates, and proved it.
    public var isUpdated: Bool
    /// Whether its data are whole.
    public var dataAreWhole: Bool
    /// Whether it has taken in mail that the other box has not.
    public var hasNewMail: Bool
    /// Why it is not known good; `nil` where it is.
    public var doubt: Doubt?

    init(_ side: Side, in work: Walkthrough, _ history: History, _ pages: SwitchPages) {
        let box = work.boxes[side]
        host = box.host
        standing = Standing(of: side, in: work, history)
        let isOnlyHeardOf = standing == .on && !work.isHeard(side)
        lan1 = isOnlyHeardOf ? [.connected, .unplugged] : history.lan1(of: side, in: work)
        let lastSeen = box.redundancySetting?.value.enabled ?? true
        saved = history.saving.contains(side) ? [true, false] : [lastSeen]
        let status = box.freshStatus
        // What is being saved now is in force only after the next start.
        isInForce = status.map { $0.role != nil || $0.light != .gray } ?? lastSeen
        role = status?.role
        services = pages.services(of: side, in: work)
        isUpdated = history.updated.contains(side)
        dataAreWhole = work.wholeness.isWhole[side]
        hasNewMail =
            (box.takesMailAlone && lan1.contains(.connected)) || work.tookMailUnawares(side)
            || (side == .active && work.mailAside != nil)
        doubt = Doubt(of: box.contact, standing)
    }
}

extension Walkthrough {
    /// Whether a box was up with its LAN1 left in and its ports open, and nobody has given that mail up (H1).
    fileprivate func tookMailUnawares(_ side: Side) -> Bool {
        let isGivenUp = overrides.contains { $0.terms.lifts.contains { $0.condition == .untouched(side) } }
        return !isGivenUp && exposures[side]?.open.contains(where: \.acceptsMail) == true
    }
}

extension BoxRecord {
    /// What its monitor says, if that is of its present start.
    fileprivate var freshStatus: RedundancyStatus? {
        guard let sighting = redundancy, sighting.asked >= cameBackAt ?? sighting.asked else { return nil }
        return sighting.value
    }

    /// Whether it was last seen as アクティブ, out of sync, with a switch on that mail comes in through.
    fileprivate var takesMailAlone: Bool {
        guard let status = redundancy?.value, status.role == .active, status.sync != .complete else { return false }
        return mail?.value.switches.contains { $0.key.acceptsMail && $0.value } ?? false
    }
}

extension Doubt {
    /// What the contact alone stands against a box.
    fileprivate init?(of contact: Contact, _ standing: BoxBelief.Standing) {
        switch (standing, contact) {
        case (.strange, .troubled(_, let fault)): self = .strange(fault)
        case (.mute, _): self = .mute(since: contact.since ?? Moment(milliseconds: 0))
        default: return nil
        }
    }
}
