import Canvas
import Dashboard

/// What an ``Audience`` looks at: a session as it goes on, or as it went.
///
/// Nothing here holds a console or anything that writes the journal: whoever looks on cannot act, and the compiler sees
/// to it (law 11).
protocol Show {
    /// Brings the scene up to date.
    ///
    /// - Parameter now: real milliseconds since some fixed point.
    /// - Returns: in how many milliseconds it wants to be called again at the latest, and whether to ring.
    mutating func follow(_ scene: inout Scene, at now: Int64) throws -> (wait: Int64?, rings: Bool)
    /// Takes a key of the replay.
    mutating func take(_ act: ReplayAct, at now: Int64)
}
