/// What a state is told apart by, folded into 64 bits: of a million states two share one by chance once in 30 million
/// searches.
package struct Print: Hashable, Sendable {
    /// The bits.
    package private(set) var bits: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Takes in a small number.
    mutating func take(_ number: Int) {
        bits = (bits ^ UInt64(truncatingIfNeeded: number)) &* 0xFF51_AFD7_ED55_8CCD
        bits ^= bits >> 32
    }

    /// Takes in a fact.
    mutating func take(_ flag: Bool) { take(flag ? 1 : 2) }

    /// Takes in whether something is there, and what.
    mutating func take<Value: RawRepresentable>(_ value: Value?) where Value.RawValue == String {
        guard let value else { return take(0) }
        for byte in value.rawValue.utf8 { take(Int(byte)) }
    }
}
