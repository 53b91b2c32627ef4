import Appliance
import Procedure
import Rehearsal
import SimulatedPair
import TestSupport
import Walkthrough

/// Everything there is: the program, the pair, the wire between them, and what has gone wrong so far.
///
/// A leaner ``Evening``: it records nothing that does not decide what can happen next, so that millions fit.
package struct World: Sendable {
    /// The program.
    package var work: Walkthrough
    /// The boxes.
    package var pair: SimulatedPair
    /// The time.
    package var now: Moment
    /// What may still go wrong.
    package var budget: Budget
    /// What has happened since the last move began.
    package var notes: [Note] = []
    /// When hands or another person last did what nobody asked for.
    package var strayedAt: Moment?

    /// Since when each of the current item's requirements is not so, and could be seen not to be.
    var untrueSince: [Moment?] = []
    /// The item that these belong to.
    var untruePlace = -1
    /// Whether anything was ordered or asked for since that must have been noticed.
    var wentOn = false
    /// Whether another person has begun an update.
    var isUpdatedByAnother = false
    /// Whether an order left for what nobody could see to be untrue: what follows from it is nobody's fault.
    var isUnlucky = false
    /// Whether スタンバイ側 has accepted mail of its own.
    var hasMailAside = false

    /// Whether the engineer's PC can tell that it is plugged in.
    package var feelsPlugs = true
    /// Which exchange with a console fails, counted from 0, and how.
    package var failing: (number: Int, how: Exchange)?
    /// How many exchanges there were; ports that are tried are none.
    package var exchanges = 0
    /// Which of them were orders.
    package var orderExchanges: [Int] = []
    /// Whether the addresses were typed the wrong way round (H8).
    var isSwapped = false
    /// What becomes of the next order.
    var fate = Wire.Fate.carriedOut
    /// What becomes of the next answer of each box.
    var misfortunes = BySide<Misfortune?>(active: nil, standby: nil)
    /// What went over the wire and comes back later, soonest first.
    var underWay: [(at: Moment, side: Side?, what: Happening)] = []
    /// The items whose order a box has taken, by their place in the table.
    var taken: Set<Int> = []
    /// How many of the pair's incidents were noted.
    var incidentsNoted = 0
    /// Boxes that have answered アップデート確認.
    var checked: Set<Side> = []
    /// Mail settings of アクティブ側 before the work.
    var mailBefore: MailConfiguration
    /// What the table requires of each item, whatever the program under test was told: the measure of its orders.
    let guards: [[Requirement]]
    /// Whether the program was told otherwise.
    let isMutated: Bool
    /// Where only these go wrong, and only keys that lead on are pressed: a search that looks further, at less.
    var lures: [Move]?

    /// Whether it does.
    var isStraight: Bool { lures != nil }

    /// The world before the work, with the program following `procedure`, judged by `guards`.
    package init(
        _ procedure: Procedure, guards: Procedure? = nil, budget: Budget = Budget(mischief: 0, faults: 0),
        isSwapped: Bool = false
    ) {
        now = Moment(seconds: 1_228_300_000)
        work = Walkthrough(procedure, settings: .brisk, at: now)
        pair = SimulatedPair(startingAt: now, durations: .brisk, offering: UpdatePackage.two)
        mailBefore = pair.boxes[.active].mail
        self.budget = budget
        self.isSwapped = isSwapped
        self.guards = (guards ?? procedure).guards
        isMutated = guards != nil
        happen(.began)
    }

    /// Whose box answers at the address that is meant for a side.
    func box(at side: Side) -> Side { isSwapped ? side.peer : side }
}

extension Procedure {
    /// What each item requires, its row's requirements included.
    var guards: [[Requirement]] {
        steps.flatMap { step in step.items.map { step.requires + $0.requires } }
    }
}

extension Settings {
    /// The shipped limits in the same order, but nearer to each other, so that waiting takes few events; and nobody's
    /// finger slips, which lets more through than the shipped ones.
    static let brisk: Settings = {
        var settings = Settings().forMachine
        settings.awaitedInterval = .seconds(6)
        settings.calmInterval = .seconds(15)
        settings.silentInterval = .seconds(20)
        settings.settingsAge = .seconds(30)
        settings.closedPortsAge = nil
        settings.readingAge = .seconds(30)
        settings.refreshInterval = .seconds(10)
        settings.refreshTakes = .seconds(45)
        settings.checkInterval = .seconds(10)
        settings.resend = .seconds(40)
        settings.longestStart = .seconds(65)
        return settings
    }()
}

extension Durations {
    /// Shorter, in the same order: no box takes longer than ``World/patience`` for anything.
    static let brisk: Durations = {
        var durations = Durations.realistic
        durations.stop = .seconds(30)
        durations.start = .seconds(40)
        durations.startWithRedundancy = .seconds(50)
        durations.daemonDownWhileStopping = .seconds(5)
        durations.daemonDownWhileStarting = .seconds(5)
        durations.updatePackage = .seconds(20)
        durations.fullSync = .seconds(50)
        durations.refresh = .seconds(8)
        return durations
    }()
}

extension UpdatePackage {
    /// One that is applied at once, and one that restarts the box.
    static let two = [
        UpdatePackage(name: "1.nup", patchLevel: "1", comment: ""),
        UpdatePackage(name: "2.nup", patchLevel: "2", comment: "", needsRestart: true),
    ]
    /// One that is published in the middle of the work (F12).
    static let late = UpdatePackage(name: "3.nup", patchLevel: "3", comment: "")
}
