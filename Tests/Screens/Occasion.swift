import Appliance
import Canvas
import Dashboard
import SimulatedPair
import TestSupport
import Walkthrough

/// A moment of the evening that is worth a picture.
enum Occasion: String, CaseIterable, Sendable {
    /// Both boxes were read; the first row is ready.
    case start
    /// The shutdown of a real box waits for its letter.
    case prompt
    /// The other side's letter was typed there.
    case wrongLetter = "wrong-letter"
    /// The same, with somebody of the customer's beside the engineer.
    case witness
    /// STEP1-3: the box has said yes to its restart, and nothing has come of it for minutes.
    case nothingCame = "nothing-came"
    /// STEP1-3: the active side restarts, and is silent.
    case restart
    /// STEP1-2: Enter, before a sync is proved that is newer than STEP1-1.
    case refusal
    /// STEP1-4: the other box was started by mistake; STEP1-2 is open again.
    case alarm
    /// STEP3-7: the standby side was started first.
    case fullStop = "full-stop"
    /// STEP3-7: the active side was copied over in part, and is active again.
    case halfACopy = "half-a-copy"
    /// STEP2-1: somebody else has put the active side back in service meanwhile.
    case inService = "in-service"
    /// STEP5-1 for somebody at another PC, whose own work stands at STEP1-3.
    case mailStillOff = "mail-still-off"
    /// STEP2-4 for the same: the standby side, which was shut down there, applies updates.
    case inUse = "in-use"
    /// STEP2-4: the standby side has an update that the active side lacks.
    case lateUpdate = "late-update"
    /// STEP3-8: the standby side is up already, and its button is not to be pressed.
    case foundOn = "found-on"
    /// STEP3-8: the active side lost its power as the standby side came up.
    case activeGone = "active-gone"
    /// STEP3-8: both boxes are active.
    case splitBrain = "split-brain"
    /// STEP4-1: the services are to start before the sync is complete (*2).
    case override
    /// STEP5-1 done by (*2), and the sync not complete.
    case noFailover = "no-failover"
    /// Between STEP1 and STEP2.
    case bothStopped = "both-stopped"
    /// STEP2-1: the hands are at the rack.
    case bench
    /// The same, with the list of what can go wrong.
    case faults
    /// STEP4-1.
    case syncing
    /// The end screen.
    case done
    /// STEP1-4: the update of the active side broke, and the way back is asked for.
    case lostActive = "way-back-lost-active"
    /// STEP2-3: nothing is wrong, and the way back is asked for all the same.
    case stopHere = "way-back-stop-here"
    /// STEP2-2, and the way back is asked for at another PC, whose work begins there.
    case neverTogether = "way-back-never-together"
    /// STEP1-3 for the eyes of others.
    case presenter
    /// STEP4-1 again, from another terminal.
    case watching
    /// STEP1-4 with its alarm again, long after.
    case replaying
    /// Every key.
    case help

    /// Whether something lies over the dashboard.
    var isCovered: Bool {
        [
            .prompt, .wrongLetter, .witness, .bench, .faults, .done, .lostActive, .stopHere, .neverTogether, .help,
            .override,
        ].contains(self)
    }

    /// Whether it fills the screen but header and footer.
    var isFullScreen: Bool {
        [.fullStop, .halfACopy, .splitBrain, .inService, .mailStillOff, .presenter].contains(self)
    }

    /// The scene, always the same to the millisecond.
    func scene() throws -> Scene {
        var settings = Settings().forMachine
        if [.witness, .presenter].contains(self) { settings.witness = Witness(named: "佐藤 Sato") }
        var evening = try Evening(settings)
        evening.advance(to: self)
        if self == .neverTogether {
            evening = try evening.besides()
            evening.pass(.minutes(2))
        }
        var scene = Scene(
            work: evening.work, mode: [.prompt, .wrongLetter, .witness].contains(self) ? .real : .rehearsal(speed: 60),
            language: .japanese,
            addresses: BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444"), now: evening.now,
            utcOffset: 9 * 3600,
            bench: [.prompt, .wrongLetter, .witness, .watching, .replaying].contains(self) ? nil : evening.pair)
        switch self {
        case .bench: scene.view.overlay = .bench
        case .faults: scene.view.overlay = .faults
        case .lostActive, .stopHere, .neverTogether: _ = scene.react(to: .character("b"))
        case .help: scene.view.overlay = .help
        case .watching:
            scene.onlooking = .watching(Onlooking.Pulse(session: 3, state: .led, silence: .seconds(1)))
        case .replaying:
            scene.onlooking = .replaying(
                Onlooking.Frame(session: 3, event: 371, count: 2140, speed: 60, isPlaying: true))
        case .presenter:
            scene.view.isPresenting = true
            scene.engineer = "山田"
            scene.view.lastKey = KeyStroke(name: "Enter", words: Words(ja: "実行", en: "carry out"))
        default: break
        }
        return scene
    }
}

extension Evening {
    fileprivate mutating func advance(to occasion: Occasion) {
        switch occasion {
        case .start, .help: waitForOffer()
        case .prompt:
            work(upTo: "1-2")
            waitForOffer()
            press(.carryOut)
        case .wrongLetter:
            advance(to: .prompt)
            pass(.seconds(1))
            press(.type("A"))
        case .witness:
            advance(to: .prompt)
            pass(.seconds(1))
            press(.type("S"))
        case .nothingCame:
            work { $0.work.current?.id.description == "1-3.2" }
            wire.fate = .ignored
            waitForOffer()
            carryOut()
            work(hands: false, until: after(.minutes(3)))
        case .restart, .presenter:
            work(upTo: "1-3")
            work { $0.work.boxes[.active].contact.isSilent }
            work(hands: false, until: after(.seconds(90)))
        case .refusal:
            work(upTo: "1-2")
            press(.carryOut)
        case .alarm, .replaying:
            work(upTo: "1-4")
            bench(.pressPower(.standby))
            work(hands: false) { $0.work.boxes[.standby].contact.isAnswering }
            work(hands: false, until: after(.seconds(20)))
        case .fullStop:
            work(upTo: "3-7")
            bench(.pressPower(.standby))
            work(hands: false) { $0.work.boxes[.standby].contact.isAnswering }
            work(hands: false, until: after(.seconds(20)))
        case .inService:
            work(upTo: "2-1")
            bench(.pressPower(.active))
            pass(.minutes(8))
            for command in [Command.setRedundancy(true), .restart, .setServices([.smtp: true, .pop: true])] {
                pair.advance(to: now)
                _ = pair.perform(command, on: .active, at: now)
                pass(.minutes(8))
            }
        case .mailStillOff:
            work(upTo: "1-3")
            lookOn(upTo: "5-1")
            pass(.seconds(20))
        case .inUse:
            work(upTo: "1-3")
            lookOn { $0.pair.box(.standby).updateRun != nil }
            pass(.seconds(20))
        case .neverTogether: work(upTo: "2-2")
        case .halfACopy:
            work(upTo: "3-7")
            bench(.pressPower(.standby))
            bench(.pressPower(.active))
            pass(.minutes(7))
            for act in [BenchAct.cutPower(.standby), .cutPower(.active), .pressPower(.active)] {
                bench(act)
                pass(.minutes(2))
            }
            pass(.minutes(5))
        case .lateUpdate:
            work(upTo: "2-4")
            pair.offeredUpdates.append(UpdatePackage(name: "20081210.nup", patchLevel: "20081210", comment: ""))
            pass(.minutes(2))
            carryOut()
            pass(.minutes(30))
        case .foundOn:
            work(upTo: "3-8")
            bench(.pressPower(.standby))
            work(hands: false) { $0.work.boxes[.standby].contact.isAnswering }
        case .activeGone:
            work(upTo: "3-8")
            bench(.pressPower(.standby))
            press(.attest)
            bench(.cutPower(.active))
            pass(.minutes(8))
        case .splitBrain:
            work(upTo: "3-8")
            bench(.setSyncLink(false))
            bench(.pressPower(.standby))
            work(hands: false) { $0.work.alarms.contains(.dualActive) }
            work(hands: false, until: after(.seconds(20)))
        case .override:
            work(upTo: "4-1")
            work(hands: false, until: after(.minutes(1)))
            override(because: "")
            for letter in "停止時間の上限" { press(.type(String(letter))) }
        case .noFailover:
            work(upTo: "4-1")
            work(hands: false, until: after(.minutes(1)))
            override(because: "停止時間の上限")
            work { $0.work.current?.id.description == "5-1.4" }
            pass(.seconds(30))
        case .bothStopped, .bench, .faults:
            work(upTo: "2-1")
            work(hands: false, until: after(.seconds(45)))
        case .syncing, .watching:
            work(upTo: "4-1")
            work(hands: false, until: after(.minutes(4)))
        case .lostActive:
            work(upTo: "1-4")
            work { $0.pair.box(.active).updateRun?.done == 1 }
            bench(.cutPower(.active))
            work(hands: false, until: after(.minutes(11)))
        case .stopHere:
            work(upTo: "2-3")
            work(hands: false, until: after(.seconds(45)))
        case .done:
            work { $0.work.current == nil }
            pass(.minutes(1))
        }
    }

    /// Waits until Enter would do something.
    private mutating func waitForOffer() { work(hands: false) { $0.work.refusalsNow.isEmpty } }

    private func after(_ span: Span) -> (Evening) -> Bool {
        let end = now + span
        return { $0.now >= end }
    }
}

extension Contact {
    fileprivate var isSilent: Bool { if case .silent = self { true } else { false } }
}
