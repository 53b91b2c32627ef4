import Appliance
import Foundation
import Rehearsal
import Scenario
import SimulatedPair
import Synchronization
import TestSupport
import Testing
import Walkthrough

@Suite("Whatever goes wrong")
struct ChaosTests {
    @Test("Many seeds: no mail lost, nothing sent twice, nothing ticked that is not so, and always an end")
    func soak() throws {
        let seeds = 0..<(Soak.wanted ?? 200)
        let procedure = try Shipped.procedure
        let played = Mutex<[(findings: [Soak.Finding], end: String)]>([])
        let halves = 2
        DispatchQueue.concurrentPerform(iterations: halves) { half in
            for seed in seeds where seed % halves == half {
                let one = Soak.play(.chaos(seed: seed, for: procedure), seed: seed)
                played.withLock { $0.append(one) }
            }
        }
        let all = played.withLock { $0 }
        let findings = all.flatMap(\.findings).sorted { $0.seed < $1.seed }
        for finding in findings { print(finding) }
        if Soak.wanted != nil { tell(all.map(\.end)) }
        #expect(findings.isEmpty)
        let finished = all.count { $0.end == "finished" }
        #expect(
            finished > all.count / 4 && finished < all.count, "\(finished) finished: too much goes wrong, or too little"
        )
    }

    /// How often each end was come to.
    private func tell(_ ends: [String]) {
        let counts = Dictionary(ends.map { ($0, 1) }) { $0 + $1 }
        for (end, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print("\(count)  \(end)") }
    }
}
