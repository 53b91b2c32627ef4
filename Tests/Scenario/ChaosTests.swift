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
        let found = Mutex<[Soak.Finding]>([])
        let halves = 2
        DispatchQueue.concurrentPerform(iterations: halves) { half in
            for seed in seeds where seed % halves == half {
                let findings = Soak.play(.chaos(seed: seed, for: procedure), seed: seed)
                found.withLock { $0 += findings }
            }
        }
        let findings = found.withLock { $0.sorted { $0.seed < $1.seed } }
        for finding in findings { print(finding) }
        #expect(findings.isEmpty)
    }
}
