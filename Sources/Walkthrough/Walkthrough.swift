import Appliance
import Procedure

/// The heart: what the work has come to, and what is to be done next. Events in; state and effects out.
///
/// It decides and performs nothing: no clock, no I/O, no chance. Nothing else decides.
public struct Walkthrough: Equatable, Sendable {
    let plan: Plan

    /// The table that is followed.
    public var procedure: Procedure { plan.procedure }
    /// Limits and intervals.
    public var settings: Settings { plan.settings }
    /// Whether nothing may ever be written: the engineer does everything in a browser.
    public var isGuide: Bool { plan.isGuide }
    /// Every item of the table, in order.
    public var items: [Item] { plan.items }

    /// How far each of ``items`` is.
    public internal(set) var progress: [Progress]
    /// Which of ``items`` is to be done now: the first that is not done; the number of items when all are.
    public internal(set) var position = 0
    /// What is known of the boxes.
    public internal(set) var boxes = BySide(active: BoxRecord(), standby: BoxRecord())
    /// What a person is being asked.
    public internal(set) var prompt: Prompt?
    /// Why the last key did nothing; gone with the next one.
    public internal(set) var refusals: [Refusal] = []
    /// The command that is on its way; there is never a second one (law 4).
    public internal(set) var inFlight: Order?
    /// The mail switches of each side before the work, for giving them back in STEP5-1.
    public internal(set) var recorded = BySide<MailSettings?>(active: nil, standby: nil)
    /// Ports that a person decided to leave open.
    public internal(set) var leftOpen = BySide<Set<MailService>>(active: [], standby: [])
    /// The updates that this work had each side apply.
    public internal(set) var applied = BySide<Set<Update>>(active: [], standby: [])
    /// How long mail has been stopped.
    public internal(set) var mailStop = MailStop.notYet
    /// When mail was down again after that stop, oldest first.
    public internal(set) var outages: [Outage] = []
    /// What is wrong now, most dangerous first.
    public internal(set) var alarms: [Alarm] = []
    /// The latches that are broken, oldest first.
    public internal(set) var breaches: [Breach] = []
    /// What a latch held and need not hold any more: it broke, and was seen to have done no harm.
    public internal(set) var released: Set<Condition> = []
    /// Which box's data are whole.
    public internal(set) var wholeness = Wholeness()
    /// The last time that the standby side took over while it was to stand by.
    public internal(set) var takeover: Takeover?
    /// Whether the two were ever seen as a running pair since the work began, as アクティブ and スタンバイ: whose data are the newer
    /// ones is known only from then on.
    public internal(set) var wasSeenTogether = false
    /// Whether both boxes were アクティブ, and neither was read otherwise since.
    var wereBothActive = false
    /// Since when アクティブ側 has, or may have, mail that スタンバイ側 has not: a port that mail comes in through was open while
    /// mail was stopped and the two were not in sync. `nil` where they are in sync again.
    public internal(set) var mailAside: Moment?
    /// Where a box was up with its LAN1 in at the wrong time.
    public internal(set) var exposures = BySide<Exposure?>(active: nil, standby: nil)
    /// How often a network plug of the engineer's PC has been put in, by its own count; `nil` where it cannot tell.
    public internal(set) var plugs: Int?
    /// What a person decided against the table's conditions, oldest first.
    public internal(set) var overrides: [Overriding] = []
    /// Whoever has to agree to each dangerous command; `nil` where the engineer works alone.
    public internal(set) var witness: Witness?
    /// Why what happens is not recorded; `nil` while it is.
    public internal(set) var recordFault: RecordFault?
    /// The log, oldest first; at most ``logLimit`` lines.
    public internal(set) var log: [Entry] = []
    /// When the work began.
    public internal(set) var beganAt: Moment?
    /// When the last row came true.
    public internal(set) var finishedAt: Moment?
    /// The time of the last event.
    public internal(set) var now: Moment

    /// The latches of the table.
    var watches: [Watch]
    /// When each row that is done was done.
    var stepDoneAt: [Step.ID: Moment] = [:]
    /// When each row that was begun was last acted upon.
    var stepActedAt: [Step.ID: Moment] = [:]
    /// When the current row's turn came.
    var stepBeganAt: Moment
    /// Since when the boxes have been watched without a break: since the program was last started.
    var watchedSince: Moment?
    /// What an earlier work on the pair has left to this one, and nobody has put right since.
    var inherited: Inheritance?
    /// The place of the shutdown for which nothing was in the way once, while its turn lasts.
    package internal(set) var cleared: Int?
    /// When a question was last closed while which nothing was ticked.
    var questionClosedAt: Moment?
    /// What was done about the item whose order is on its way, before that was sent.
    var actBefore: Act?
    /// How often the engineer's PC had been plugged in when a person said that it would be, into the box.
    var plugsBefore: Int?
    /// What was listed on each side when it was last told to apply it.
    var listedBefore = BySide<[Update]?>(active: nil, standby: nil)
    /// How many orders there were.
    var orders = 0
    /// Tells a held Space from one that is pressed again.
    var space = HeldKey()
    /// The same for Enter.
    var enter = HeldKey()

    /// The most lines of the log that are kept in memory.
    public static let logLimit = 2000

    /// A work that is about to begin.
    public init(_ procedure: Procedure, settings: Settings = Settings(), isGuide: Bool = false, at now: Moment) {
        let plan = Plan(procedure, settings: settings, isGuide: isGuide)
        self.plan = plan
        watches = procedure.latches.compactMap { Watch($0, in: plan.items) }
        progress = Array(repeating: .pending, count: plan.items.count)
        self.now = now
        stepBeganAt = now
        witness = settings.witness
    }

    /// The item that is to be done now; `nil` when all are done.
    public var current: Item? { position < items.count ? items[position] : nil }

    /// The row of the item that is to be done now.
    public var currentStep: Step? { position < items.count ? plan.steps[plan.stepPlaces[position]] : nil }

    /// How far an item is.
    public func progress(of id: Item.ID) -> Progress {
        items.firstIndex { $0.id == id }.map { progress[$0] } ?? .pending
    }

    /// Takes in what happened, and says what is to be done about it.
    public mutating func handle(_ event: Event) -> [Effect] {
        let (before, place) = (now, position)
        now = max(now, event.at)
        noteSleep(from: before, until: event)
        var effects = take(event.what, before: before)
        watchOutage()
        watchSplit()
        effects += undo() + watchLatches() + sound()
        effects += sendConfirmed()
        let settled = settle()
        if !settled.isEmpty { effects += settled + watchLatches() + sound() }
        noteClearance()
        forgetRefusals(of: place)
        effects += schedule()
        checkInvariants()
        return effects
    }

    private mutating func take(_ what: Happening, before: Moment) -> [Effect] {
        switch what {
        case .began where beganAt != nil: takeUp(leftAt: before)
        case .began: begin()
        case .tick: break
        case .hand(let intent): take(intent)
        case .read(let side, let reading, let asked): take(reading, from: side, asked: asked)
        case .missed(let side, let fault, let asked): take(fault, from: side, asked: asked)
        case .probed(let side, let ports, let asked): take(ports, from: side, asked: asked)
        case .looked(let side, let look, let fault): took(look, at: side, fault)
        case .plugged(let times): plugs = times
        case .inherited(let inheritance): inherit(inheritance)
        case .attended(let witness): attend(witness)
        case .performed(let id, let outcome): return performed(id, outcome)
        case .recordLost(let fault, let unsent): return lost(fault, unsent: unsent)
        case .recordRegained: regainedRecord()
        }
        return []
    }

    /// A refusal stands as long as its reason does, and never beside another item than the one that it was about.
    private mutating func forgetRefusals(of place: Int) {
        guard !refusals.isEmpty else { return }
        refusals = place == position ? refusals.filter(stands).map(renewed) : []
    }

    private func stands(_ refusal: Refusal) -> Bool {
        switch refusal {
        case .interlock(let requirement, _): finding(requirement) != .holds
        case .alarm: locks.contains(refusal)
        case .writeInFlight(let id): inFlight?.id == id
        case .noRecord(let fault): recordFault == fault
        case .nothingToAttest: !wantsAttestation
        case .nothingToOverride: overrideNow == nil
        case .underWay, .identityUnknown, .sameBox: refusalsNow.contains(refusal)
        case .readOnly, .nothingToSend, .finished: true
        }
    }

    /// With the reason as it is now: an old figure beside the box's own pane would be a riddle.
    private func renewed(_ refusal: Refusal) -> Refusal {
        if case .interlock(let requirement, _) = refusal { self.refusal(requirement) ?? refusal } else { refusal }
    }

    private mutating func attend(_ other: Witness) {
        witness = other
        note(.attended(by: other))
    }

    private mutating func begin() {
        (beganAt, watchedSince) = (now, now)
        stepBeganAt = now
        note(.began)
    }

    mutating func note(_ kind: Entry.Kind) {
        log.append(Entry(at: now, kind: kind))
        if log.count > Self.logLimit { log.removeFirst(log.count - Self.logLimit) }
    }

    /// Drops the log: nothing is decided by it, and a search that holds many of these cannot keep them all.
    package mutating func forgetLog() { log = [] }

    /// Our own mistakes stop the program at once, in release builds too; the world's are values.
    private func checkInvariants() {
        precondition(progress.prefix(position).allSatisfy(\.isDone), "an item before the current one is not done")
        precondition(current == nil || !progress[position].isDone, "the current item is done")
        let isUntouched = progress.dropFirst(frontier + 1).allSatisfy { $0 == .pending || $0.isDone }
        precondition(isUntouched && (!breaches.isEmpty || position == frontier), "a later item was begun")
        precondition((inFlight == nil) == !isSending, "an order in flight without its item, or the reverse")
    }

    /// Whether a command is on its way, for whichever item.
    var isSending: Bool {
        progress.contains { if case .sending = $0 { true } else { false } }
    }
}
