import Appliance

/// Plays a recorded session by itself, so many of its seconds in a real one.
///
/// Time is an argument, in real milliseconds since some fixed point.
public struct Player: Equatable, Sendable {
    /// The speeds that there are.
    public static let speeds: [Int64] = [1, 2, 5, 10, 30, 60, 120, 300, 600]
    /// However long nothing happened, the next event comes after so many real milliseconds: nights are not played.
    public static let longestGap: Int64 = 2000

    /// Whether it plays.
    public private(set) var isPlaying = false
    /// How many recorded seconds go into a real one.
    public var speed: Int64 { Self.speeds[place] }
    private var place = 5
    /// When the event that is shown was due.
    private var shownAt: Int64 = 0

    /// Holds, at 60 recorded seconds in a real one.
    public init() {}

    /// Plays, or holds.
    public mutating func toggle(at now: Int64) {
        isPlaying.toggle()
        shownAt = now
    }

    /// Holds: a person takes a step.
    public mutating func hold() { isPlaying = false }

    /// Goes to the speed so many places further on in ``speeds``.
    public mutating func change(by places: Int) { choose(place + places + 1) }

    /// Takes the speed at a place in ``speeds``, from 1.
    public mutating func choose(_ number: Int) { place = min(max(0, number - 1), Self.speeds.count - 1) }

    /// Goes on to where the replay has come by now.
    ///
    /// - Returns: in how many milliseconds the next event is due; `nil` where none will come by itself.
    public mutating func advance(_ playback: inout Playback, at now: Int64) -> Int64? {
        while isPlaying, let gap = playback.gap {
            let due = shownAt + min(gap.milliseconds / speed, Self.longestGap)
            guard due <= now else { return due - now }
            playback.go(to: playback.position + 1)
            shownAt = due
        }
        isPlaying = false
        return nil
    }
}
