import Appliance

/// Two boxes, their cables, power, mail and time, as one value.
///
/// It behaves as the manual says, hazards included: they really bite (``incidents``, ``mailLost``). It asks no clock:
/// time comes in with ``advance(to:)``, and every transition in between happens at its own moment, so that one long
/// advance equals many short ones. Nothing in it is left to chance.
public struct SimulatedPair: Hashable, Sendable {
    /// How long things take.
    public let durations: Durations
    /// The time that it has come to.
    public internal(set) var now: Moment
    /// The boxes.
    public var boxes: BySide<SimulatedBox>
    /// Whether the cable between the boxes is in.
    public internal(set) var syncLinkIsIn = true
    /// How often the engineer's PC has been plugged into a box.
    public internal(set) var plugs = 0
    /// How the one's data reach the other.
    public internal(set) var replication = Replication.following(from: .active)
    /// What the vendor's server offers to both.
    public var offeredUpdates: [UpdatePackage]
    /// The mail of the outside world.
    public internal(set) var mail: MailFlow
    /// What really went wrong, oldest first.
    public internal(set) var incidents: [Incident] = []
    /// What the boxes themselves took, oldest first.
    public internal(set) var work: [BoxWork] = []
    /// Where a full sync gets stuck, in percent; `nil` when it goes through.
    var syncStall: Int?
    var agenda = Agenda()

    /// A healthy pair: アクティブ側 active, スタンバイ側 standby, in sync, with updates waiting on the vendor's server.
    public init(
        startingAt now: Moment, durations: Durations = .realistic,
        offering updates: [UpdatePackage] = UpdatePackage.manuals
    ) {
        self.durations = durations
        self.now = now
        boxes = BySide { SimulatedBox($0, at: now) }
        offeredUpdates = updates
        mail = MailFlow(startingAt: now, interval: durations.mailInterval)
        for side in Side.allCases {
            runMonitor(of: side)
            agenda.add(.monitorRuns(side), at: nextMonitorRun(of: side))
        }
    }

    /// One of the boxes.
    public func box(_ side: Side) -> SimulatedBox { boxes[side] }

    /// When something next changes by itself. Between two such moments nothing does, but mail and percentages.
    public var nextTransition: Moment? { agenda.next }

    /// Lets time pass. A moment that lies behind changes nothing.
    public mutating func advance(to moment: Moment) {
        while let due = agenda.takeNext(by: moment) {
            pass(to: due.at)
            carryOut(due.transition)
            settle()
        }
        pass(to: moment)
    }

    private mutating func pass(to moment: Moment) {
        guard moment > now else { return }
        flowMail(to: moment)
        now = moment
    }

    private mutating func carryOut(_ transition: Transition) {
        switch transition {
        case .started(let side): finishStart(of: side)
        case .stopped(let side): finishStop(of: side)
        case .consoleChanged: break
        case .monitorRuns(let side): runMonitorByCron(of: side)
        case .refreshed(let side): runMonitor(of: side)
        case .checked(let side): finishCheck(on: side)
        case .packageApplied(let side): finishPackage(on: side)
        case .lateRestart(let side): restartAfterUpdate(side)
        case .failsOver(let side): failOver(to: side)
        case .synchronised: finishSync()
        case .settingsArrive: copySettings()
        }
    }

    /// What follows at once from any change: who sees whom, who may write whom, and what that does to the mail.
    mutating func settle() {
        settleRoles()
        noteApart()
        noteDualActive()
        noteMailDown()
    }
}
