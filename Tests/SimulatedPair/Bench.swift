import Appliance
import SimulatedPair

/// A pair and the hands at it: each call is one thing that an engineer does, at the pair's own time.
struct Bench {
    static let start = Moment(seconds: 1_228_262_400)
    var pair = SimulatedPair(startingAt: Bench.start)

    mutating func wait(_ span: Span) { pair.advance(to: pair.now + span) }
    mutating func waitForStart() { wait(pair.durations.startWithRedundancy) }
    mutating func waitForStop() { wait(pair.durations.stop) }

    mutating func press(_ side: Side) { pair.apply(.pressPower(side), at: pair.now) }
    mutating func cutPower(_ side: Side) { pair.apply(.cutPower(side), at: pair.now) }
    mutating func plug(_ side: Side, _ lan1: LAN1) { pair.apply(.setLAN1(side, lan1), at: pair.now) }

    @discardableResult
    mutating func order(_ command: Command, _ side: Side) -> ConsoleAnswer {
        let answer = pair.perform(command, on: side, at: pair.now)
        if case .taken(let moment) = answer { pair.advance(to: moment) }
        return answer
    }

    @discardableResult
    mutating func look(_ look: Look, _ side: Side) -> ConsoleAnswer {
        let answer = pair.look(look, on: side, at: pair.now)
        if case .taken(let moment) = answer { pair.advance(to: moment) }
        return answer
    }

    mutating func shutDown(_ side: Side) {
        order(.shutDown, side)
        waitForStop()
    }

    mutating func restart(_ side: Side) {
        order(.restart, side)
        waitForStop()
        waitForStart()
    }

    mutating func powerOn(_ side: Side) {
        press(side)
        waitForStart()
    }

    mutating func update(_ side: Side) {
        look(.checkUpdates, side)
        order(.applyUpdates, side)
        wait(pair.durations.updatePackage * 3 + pair.durations.lateRestart)
        waitForStop()
        waitForStart()
    }

    /// STEP1: the active side updated, both off.
    mutating func stepOne(stoppingMail: Bool = true) {
        if stoppingMail { order(.setServices([.smtp: false, .pop: false]), .active) }
        wait(pair.durations.replication)
        shutDown(.standby)
        order(.setRedundancy(false), .active)
        restart(.active)
        update(.active)
        shutDown(.active)
    }

    /// STEP2: the standby side updated, both off.
    mutating func stepTwo() {
        plug(.standby, .unplugged)
        powerOn(.standby)
        plug(.standby, .engineersPC)
        order(.setRedundancy(false), .standby)
        restart(.standby)
        order(.setServices([.smtp: false, .pop: false]), .standby)
        plug(.standby, .connected)
        update(.standby)
        shutDown(.standby)
    }

    /// STEP3-1 to 3-6: redundancy saved on both, both off.
    mutating func enableRedundancy() {
        for side in Side.allCases {
            powerOn(side)
            order(.setRedundancy(true), side)
            shutDown(side)
        }
    }

    /// STEP3-7 to 5-1.
    mutating func rebuild() {
        powerOn(.active)
        powerOn(.standby)
        wait(pair.durations.fullSync)
        look(.refreshMonitor, .active)
        wait(pair.durations.refresh)
        order(.setServices([.smtp: true, .pop: true]), .active)
        wait(.minutes(1))
    }
}
