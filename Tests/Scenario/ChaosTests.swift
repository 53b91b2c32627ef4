import TestSupport
import Testing

@Suite("Whatever goes wrong")
struct ChaosTests {
    /// The seeds that are played where nobody asks for more (`REDPAIR_SEEDS`).
    private static let usual = 200

    @Test("No mail is lost, nothing is sent twice, nothing ticked that is not so, and every evening has an end")
    func soak() throws {
        let seeds = Soak.wanted ?? 0..<Self.usual
        let ends = concurrently(Array(seeds)) { seed -> String? in
            do { return try play(seed) } catch {
                Issue.record("seed \(seed): \(error)")
                return nil
            }
        }
        let counts = Dictionary(grouping: ends.compactMap(\.self)) { $0 }.mapValues(\.count)
        if Soak.wanted != nil { tell(counts) }
        let finished = counts["finished", default: 0]
        #expect(Soak.wanted != nil || finished > seeds.count / 2 && finished < seeds.count, "\(finished) finished")
    }

    @Test("What is refused is not pressed for ever: evenings that once had no end", arguments: [2000])
    func hasAnEnd(_ seed: Int) throws { _ = try play(seed) }

    /// Plays one to its end; a soak takes long, and tells what it has found at once.
    private func play(_ seed: Int) throws -> String {
        var soak = try Soak(seed: seed)
        soak.play()
        if !soak.findings.isEmpty { Issue.record("seed \(seed): \(soak.findings)  [\(soak.story)]") }
        if Soak.wanted != nil, soak.end != "finished" { print("seed \(seed): \(soak.end)  [\(soak.story)]") }
        return soak.end
    }

    /// How often each end was come to.
    private func tell(_ ends: [String: Int]) {
        for (end, count) in ends.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print("\(count)  \(end)") }
    }
}
