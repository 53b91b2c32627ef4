import Appliance

/// The dashboard for eyes alone: what is shown is done at another terminal, or was done long ago.
public enum Onlooking: Equatable, Sendable {
    /// A session is followed as its record grows.
    case watching(Pulse)
    /// A recorded session is stepped through.
    case replaying(Frame)

    /// How a session that is followed is doing.
    public struct Pulse: Equatable, Sendable {
        /// Its number in the journal.
        public var session: Int64
        /// Whether somebody is at it.
        public var state: State
        /// How long ago the last thing was recorded, in real time; `nil` where nothing was yet.
        public var silence: Span?

        /// Whether somebody is at a session.
        public enum State: Equatable, Sendable {
            /// A program leads the pair and records.
            case led
            /// The program is gone, and has not said goodbye.
            case abandonedByProgram
            /// It was left, and can be taken up again.
            case left
            /// Every row is done.
            case finished
            /// A person began anew.
            case givenUp
        }

        /// The pulse of a session.
        public init(session: Int64, state: State, silence: Span?) {
            (self.session, self.state, self.silence) = (session, state, silence)
        }
    }

    /// Where in a recorded session the replay is.
    public struct Frame: Equatable, Sendable {
        /// The session's number in the journal.
        public var session: Int64
        /// How many of its events have happened.
        public var event: Int
        /// How many there are.
        public var count: Int
        /// How many recorded seconds go into a real one when it plays.
        public var speed: Int64
        /// Whether it plays by itself.
        public var isPlaying: Bool

        /// A frame of a replay.
        public init(session: Int64, event: Int, count: Int, speed: Int64, isPlaying: Bool) {
            (self.session, self.event, self.count) = (session, event, count)
            (self.speed, self.isPlaying) = (speed, isPlaying)
        }
    }
}

extension Onlooking {
    /// Whether somebody is there who can answer what is asked; a replay shows the question as it was asked.
    var isAttended: Bool { if case .watching(let pulse) = self { pulse.state == .led } else { true } }
}

/// What a key of the replay does.
public enum ReplayAct: Hashable, Sendable {
    /// To the next event, or the one before.
    case step, back
    /// Plays by itself, or holds.
    case play
    /// Plays faster or slower.
    case faster, slower
    /// Plays at the speed of this place in the list of speeds, from 1.
    case speed(Int)
    /// To where the next row begins, or where this one or the one before did.
    case nextRow, previousRow
    /// To where the next alarm came up, or the one before.
    case nextAlarm, previousAlarm
    /// To before the first event, or to the last one.
    case first, last
}
