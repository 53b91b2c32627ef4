import Dispatch
import Synchronization
import Testing

@Suite("Whatever goes wrong")
struct ChaosTests {
    /// The seeds that are played where nobody asks for more (`REDPAIR_SEEDS`).
    private static let usual = 200

    @Test("No mail is lost, nothing is sent twice, nothing ticked that is not so, and every evening has an end")
    func soak() throws {
        let seeds = 0..<(Soak.wanted ?? Self.usual)
        let played = Mutex<[Soak]>([])
        let halves = 2
        DispatchQueue.concurrentPerform(iterations: halves) { half in
            for seed in seeds where seed % halves == half {
                do {
                    var soak = try Soak(seed: seed)
                    soak.play()
                    played.withLock { [soak] in $0.append(soak) }
                } catch {
                    Issue.record("seed \(seed): \(error)")
                }
            }
        }
        let all = played.withLock { $0.sorted { $0.seed < $1.seed } }
        if Soak.wanted != nil { tell(all) }
        for soak in all where !soak.findings.isEmpty {
            Issue.record("seed \(soak.seed): \(soak.findings)  [\(soak.story)]")
        }
        let finished = all.count { $0.end == "finished" }
        #expect(finished > all.count / 2 && finished < all.count, "\(finished) finished")
    }

    /// A line for each evening that did not come to the last row, and how often each end was come to.
    private func tell(_ all: [Soak]) {
        for soak in all where soak.end != "finished" { print("seed \(soak.seed): \(soak.end)  [\(soak.story)]") }
        let counts = Dictionary(all.map { ($0.end, 1) }) { $0 + $1 }
        for (end, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print("\(count)  \(end)") }
    }
}
