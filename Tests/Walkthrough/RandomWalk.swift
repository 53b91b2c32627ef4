import Appliance
import Procedure
import Rehearsal
import Scenario
import SimulatedPair
import TestSupport
import Walkthrough

/// Somebody who does anything at all: mostly what comes next, often enough something else.
struct RandomWalk {
    var evening: Evening
    private var dice: SeededDice
    /// Whether hands ever did at the rack what the table did not ask for.
    private(set) var hasStrayed = false
    /// What must never be and was.
    private(set) var violations: [String] = []
    private let straysAtTheRack: Bool

    /// A walk from `place` on, the same for the same seed.
    init(seed: Int, from place: String) throws {
        dice = SeededDice(seed: seed)
        evening = try Checkpoint.at(place)
        straysAtTheRack = seed.isMultiple(of: 2)
    }

    /// So many movements of hands, with time between them.
    mutating func walk(_ steps: Int) {
        for _ in 0..<steps {
            let before = (evening.work.position, evening.orders.count, evening.pair.mailLost, evening.now)
            move()
            evening.wire.fault = nextFault()
            evening.pass(.milliseconds(.random(in: 30...8_000, using: &dice)))
            judge(before)
        }
        violations += evening.traffic.violations
    }

    private mutating func move() {
        if straysAtTheRack, dice.comesUp(4) { return stray() }
        if dice.comesUp(35) { return evening.press(anyKey()) }
        guard let movement = Autopilot().next(evening.work, evening.pair) else { return }
        switch movement {
        case .key(let intent): evening.press(intent)
        case .bench(let act): evening.bench(act)
        }
    }

    private mutating func anyKey() -> Intent {
        let keys: [Intent] = [
            .carryOut, .carryOut, .attest, .type("A"), .type("S"), .type("a"), .erase, .cancel, .paste, .refresh,
        ]
        let key = keys.randomElement(using: &dice) ?? .cancel
        return key == .attest && !isHonest ? .cancel : key
    }

    /// Whether what Space would say now is so: a person may be clumsy here, and does not lie.
    private var isHonest: Bool {
        guard let item = evening.work.current, evening.work.prompt == nil else { return true }
        let box = evening.pair.box(item.side)
        switch item.hands {
        case .pressPower: return box.power != .off
        case .unplugLAN1: return box.lan1 == .unplugged
        case .restoreLAN1: return box.lan1 == .connected
        case .connectPC: return true
        case nil: return item.operation != .shutDown || box.power == .off
        }
    }

    private mutating func stray() {
        let side: Side = dice.comesUp(50) ? .active : .standby
        let acts: [BenchAct] = [
            .pressPower(side), .setLAN1(side, .connected), .setLAN1(side, .unplugged), .setLAN1(side, .engineersPC),
            .setSyncLink(false), .setSyncLink(true),
        ]
        hasStrayed = true
        evening.bench(acts.randomElement(using: &dice) ?? .pressPower(side))
    }

    /// A fault that lasts until the next movement, too short to pass for a stop.
    private mutating func nextFault() -> @Sendable (Side) -> ConsoleFault? {
        let faults: [ConsoleFault] = [.timedOut(.seconds(5)), .cutOff, .daemonDown, .sessionExpired, .empty, .refused]
        guard dice.comesUp(10), let fault = faults.randomElement(using: &dice) else { return { _ in nil } }
        let side: Side = dice.comesUp(50) ? .active : .standby
        return { $0 == side ? fault : nil }
    }

    private mutating func judge(_ before: (position: Int, orders: Int, lost: Int, at: Moment)) {
        let work = evening.work
        if work.position < before.position, !work.isReopened(work.position) {
            violations.append("went back to \(evening.place)")
        }
        if evening.orders.count > before.orders + 1 { violations.append("two orders at once at \(evening.place)") }
        if !hasStrayed, evening.pair.mailLost > before.lost { violations.append("mail lost at \(evening.place)") }
        guard !hasStrayed, work.position > before.position, work.breaches.isEmpty else { return }
        for item in work.items[before.position..<work.position] {
            // What a broken latch had set aside was ticked long ago, and may have changed since.
            if case .done(.sensed, let at) = work.progress(of: item.id), at >= before.at { judgeTick(of: item) }
        }
    }

    /// What was ticked must be so: no reading lied, and nobody touched anything since.
    private mutating func judgeTick(of item: Item) {
        for requirement in item.sensed where evening.pair.truth(of: requirement.condition) == false {
            violations.append("\(item.id) was ticked, and this is not so: \(requirement.condition)")
        }
    }
}
