import Appliance
import SimulatedPair
import TestSupport
import Walkthrough

extension World {
    /// Lets a move happen.
    /// - Returns: whether it can have changed anything.
    package mutating func make(_ move: Move) -> Bool {
        notes = []
        budget.mischief -= move.cost.mischief
        budget.faults -= move.cost.faults
        switch move {
        case .wait:
            let before = print
            return wait(from: before).print != before
        case .waited(let events): wait(events: events)
        case .key(.attest): attest()
        case .key(let intent): happen(.hand(intent))
        case .confirm(let fate):
            self.fate = fate
            happen(.hand(.carryOut))
        case .hands(let act):
            noteAsked(act)
            bench(act)
        case .repair(let act): bench(act)
        case .stray(let act): stray { $0.bench(act) }
        case .lie: stray { $0.happen(.hand(.attest)) }
        case .another(let command, let side):
            stray { world in
                if command == .applyUpdates {
                    world.updateByAnother(side)
                } else {
                    _ = world.pair.perform(command, on: side, at: world.now)
                }
                world.noteIncidents()
            }
        case .publish: stray { $0.pair.offeredUpdates.append(.late) }
        case .fault(let side, let misfortune): misfortunes[side] = misfortune
        case .kill: killAndTakeUp()
        }
        return true
    }

    /// Makes a move from where its print is known.
    /// - Returns: its print afterwards, and the move as it is made again in a story.
    mutating func arrive(by move: Move, from before: Print, isKnown: (Print) -> Bool) -> (Print, Move) {
        guard case .wait = move else {
            _ = make(move)
            return (print, move)
        }
        notes = []
        let (after, events) = wait(from: before, isKnown: isKnown)
        return (after, .waited(events: events))
    }

    /// What is asked for before an item is begun, must be safe; what was begun has been judged.
    private mutating func noteAsked(_ act: BenchAct) {
        if strayedAt != nil && !isRecentlyStrayed { wentOn = true }
        guard work.current != nil, work.progress[work.position] == .pending else { return }
        let untrue = untruths
        guard !untrue.isEmpty else { return }
        isUnlucky = true
        notes.append(.asked(act, untrue: untrue))
    }

    /// Space for what nobody had begun must be as safe as hands that do it; what a latch was seen to hold no more is no
    /// requirement any more.
    private mutating func attest() {
        let (position, untrue) = (work.position, untruths.filter { !work.released.contains($0.condition) })
        let wasPending = work.current != nil && work.progress[position] == .pending
        happen(.hand(.attest))
        guard wasPending, work.progress[position] != .pending, !untrue.isEmpty else { return }
        notes.append(.attested(work.items[position].id, untrue: untrue))
    }

    private mutating func stray(_ act: (inout World) -> Void) {
        strayedAt = now
        wentOn = false
        act(&self)
    }

    mutating func bench(_ act: BenchAct) {
        pair.apply(act, at: now)
        noteIncidents()
    }

    private mutating func killAndTakeUp() {
        underWay = []
        misfortunes = BySide(active: nil, standby: nil)
        now = now + .seconds(20)
        happen(.began)
        if let order = work.inFlight { happen(.performed(order.id, .unknown(.cutOff))) }
    }
}
