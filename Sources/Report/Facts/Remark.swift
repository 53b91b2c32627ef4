import Walkthrough

/// Which lines of the log are remarks, and of what sort.
enum Remark {
    /// A person decided what the manual leaves open.
    case decision
    /// A tick came undone, or was seen to have done no harm.
    case reopened
    /// The work was taken up again or took another over, somebody else looked on, or it could not be recorded for a while.
    case interruption
}

extension Entry.Kind {
    /// What sort of remark it is; `nil` where it is part of the ordinary course, or is told with facts of its own.
    var remark: Remark? {
        switch self {
        case .leftOpen: .decision
        case .reopened, .harmless: .reopened
        case .takenUp, .unwatched, .inherited, .attended, .recordLost, .recordRegained: .interruption
        default: nil
        }
    }
}
