import Appliance
import SimulatedPair
import Testing

@Suite("Whatever is done to the pair")
struct RandomWalkTests {
    @Test("no mail is ever counted twice or forgotten, and the ledger stays in order", arguments: 1...40)
    func invariantsHold(seed: UInt64) {
        var chance = SplitMix64(state: seed)
        var pair = SimulatedPair(startingAt: Bench.start)
        for _ in 0..<300 {
            step(&pair, by: &chance)
            check(pair)
        }
    }

    private func step(_ pair: inout SimulatedPair, by chance: inout SplitMix64) {
        let side = Side.allCases.randomElement(using: &chance) ?? .active
        let lan1 = LAN1.allCases.randomElement(using: &chance) ?? .connected
        let isOn = Bool.random(using: &chance)
        switch Int.random(in: 0..<14, using: &chance) {
        case 0: pair.apply(.pressPower(side), at: pair.now)
        case 1: pair.apply(.cutPower(side), at: pair.now)
        case 2: pair.apply(.setLAN1(side, lan1), at: pair.now)
        case 3: pair.apply(.setSyncLink(isOn), at: pair.now)
        case 4: _ = pair.perform(.setServices([.smtp: isOn]), on: side, at: pair.now)
        case 5: _ = pair.perform(.setRedundancy(isOn), on: side, at: pair.now)
        case 6: _ = pair.perform(isOn ? .restart : .shutDown, on: side, at: pair.now)
        case 7: _ = pair.look(isOn ? .checkUpdates : .refreshMonitor, on: side, at: pair.now)
        case 8: _ = pair.perform(.applyUpdates, on: side, at: pair.now)
        default: pair.advance(to: pair.now + .milliseconds(Int64.random(in: 0...400_000, using: &chance)))
        }
    }

    private func check(_ pair: SimulatedPair) {
        let stored = pair.boxes.active.storedMail.union(pair.boxes.standby.storedMail)
        #expect(stored.union(pair.mail.lost) == pair.mail.accepted)
        #expect(stored.isDisjoint(pair.mail.lost))
        #expect(pair.mail.deferred.isDisjoint(pair.mail.accepted))
        #expect(pair.incidents.allSatisfy { ($0.until ?? pair.now) >= $0.at })
        #expect(pair.work.allSatisfy { ($0.to ?? pair.now) >= $0.from })
        for side in Side.allCases {
            #expect(pair.boxes[side].role == nil || pair.boxes[side].power.isOn)
            #expect(pair.work.count { $0.side == side && $0.to == nil && $0.kind != .sync } <= 1)
        }
        let mayBeInSync =
            pair.boxesSeeEachOther && Set(Side.allCases.map { pair.boxes[$0].role }) == [.active, .standby]
        #expect((pair.replication != .none) == mayBeInSync)
    }
}

/// Sebastiano Vigna's splitmix64: small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
