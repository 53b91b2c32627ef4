/// Chance that can be had again: SplitMix64.
public struct SeededDice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The same chances for the same seed; neighbouring seeds have nothing in common.
    public init(seed: Int) { state = Self.mixed(UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15) }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    private static func mixed(_ state: UInt64) -> UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Whether it happens this time, at so many in a hundred.
    public mutating func comesUp(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
