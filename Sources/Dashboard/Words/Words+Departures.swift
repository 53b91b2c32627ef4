import Appliance
import Walkthrough

extension Walkthrough {
    /// That the work departed from the procedure, and how often; `nil` where it did not.
    public var departureWords: Words? {
        guard !overrides.isEmpty else { return nil }
        return Words(
            ja: "手順からの逸脱: \(overrides.count) 件（理由は作業報告書に残ります）",
            en: "Departures from the procedure: \(overrides.count) (their reasons are in the work report)")
    }
}
