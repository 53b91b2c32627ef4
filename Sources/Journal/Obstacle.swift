import Appliance
import Walkthrough

/// Why an unfinished session cannot be taken up: facts, worded at the edge.
public enum Obstacle: Hashable, Sendable {
    /// It followed another table, or another state of it.
    case procedureChanged(was: ProcedureMark, is: ProcedureMark)
    /// It was begun by another version of the program, whose engine may judge the same events otherwise.
    case programChanged(was: String, is: String)
    /// The two sides were given the other way round.
    case sidesSwapped(BySide<String>)
    /// One of the boxes is in the middle of it, together with another peer.
    case otherPair(BySide<String>)
}

extension Outline {
    /// Whether a session is about any of these boxes, so that it must be taken up, or be in the way.
    public func concerns(_ other: Outline) -> Bool {
        guard mode == other.mode, mode != .rehearsal else { return false }
        return !Set([addresses.active, addresses.standby]).isDisjoint(with: [
            other.addresses.active, other.addresses.standby,
        ])
    }

    /// What keeps this session from being taken up as `other`; `nil` when nothing does.
    public func obstacle(to other: Outline) -> Obstacle? {
        if addresses != other.addresses {
            let isSwapped = addresses.active == other.addresses.standby && addresses.standby == other.addresses.active
            return isSwapped ? .sidesSwapped(addresses) : .otherPair(addresses)
        }
        if procedure != other.procedure { return .procedureChanged(was: procedure, is: other.procedure) }
        if program != other.program { return .programChanged(was: program, is: other.program) }
        return nil
    }
}
