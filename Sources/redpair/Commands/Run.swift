import Appliance
import ArgumentParser
import Dashboard
import Journal
import Logging
import Preflight
import Procedure
import Terminal
import Walkthrough
import WebConsole

/// `redpair run`: the work on a real pair.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Carry out the work on a real pair.",
        discussion: """
            Examples:
              redpair run --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --password-file ~/.red-mail
              redpair run tokyo-mail --witness Sato
            """)

    @OptionGroup var pair: PairOptions

    @Flag(
        help: """
            Never write: watch both boxes and keep the checklist; you work in a browser. The boxes are only asked to look \
            again, and to check for updates.
            """)
    var `guide` = false

    @Flag(help: "Another PC than this machine is plugged into LAN1 in STEP2-1: only your word tells when.")
    var otherPC = false

    @Flag(help: "Begin anew: give an unfinished session of this pair up.")
    var fresh = false

    @OptionGroup var procedure: ProcedureOption

    @OptionGroup var journal: JournalOptions

    @OptionGroup var face: FaceOptions

    @OptionGroup var log: LogOption

    @OptionGroup var language: LanguageOption

    func run() throws { try log.keep("run", sparing: journal.file, work) }

    private func work(_ log: Logger) throws {
        let table = try procedure.table()
        var outline = try outline(table.mark)
        let prior = try Prior(outline, in: journal.file, isFresh: fresh)
        try askForWitness(prior)
        try askWhetherToTakeUp(prior, table.procedure)
        let clock = WorkClock(notBefore: prior.leftAt)
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        let stage = try Stage(clock, isWatched: true)
        let scene = Scene(
            work: prior.work(table.procedure, outline), mode: guide ? .guide : .real, language: language.language,
            addresses: addresses.map(\.description), now: clock.now, utcOffset: WorkClock.utcOffset,
            engineer: journal.who)
        let boxes = stage.boxes(makers, isGuide: scene.work.isGuide, log)
        defer { boxes.logOut() }
        var (finding, led) = (Check.Finding?.none, Conductor?.none)
        let ending = try face.show(scene, isNew: prior.history == nil, bench: nil, nil) {
            finding = try firstLook(addresses, boxes, isTakenUp: prior.history != nil)
            outline.startedAt = clock.now
            let conductor = stage.conductor(
                prior.begin(table.procedure, outline), boxes, log, plugs: plugs(addresses.standby))
            led = conductor
            return conductor
        }
        if let finding { tell(finding.words) }
        if let work = led?.work, work.finishedAt == nil { tell(LeftWords(work, isFresh: fresh).words) }
        if ending == .left { throw ExitCode(10) }
    }

    /// What tells that this machine was plugged into the box; nothing does where the box is reached without a plug.
    private func plugs(_ standby: ConsoleAddress) -> () -> Int? {
        guard !otherPC, !standby.isLoopback else { return { nil } }
        return { NetworkPlugs.count() }
    }

    private func outline(_ mark: ProcedureMark) throws -> Outline {
        Outline(
            program: Redpair.configuration.version, procedure: mark,
            addresses: try pair.addresses().map(\.description), engineer: journal.who,
            witness: journal.witness, mode: guide ? .guide : .real, startedAt: WorkClock().now)
    }

    /// Where the pair wants one, the work neither begins nor is taken up without.
    private func askForWitness(_ prior: Prior) throws {
        guard prior.history?.witness == nil, journal.witness == nil, let named = try pair.named(),
            named.witness == .required
        else { return }
        throw PairComplaint.noWitness(named.name)
    }

    private func askWhetherToTakeUp(_ prior: Prior, _ procedure: Procedure) throws(Complaint) {
        guard let history = prior.history else { return }
        let work = history.walkthrough(procedure)
        let question = TakeUpQuestion(history: history, work: work, language: language.language)
        if !question.isAnsweredYes() { throw .notTakenUp(session: history.session) }
    }

    /// What no waiting will mend ends it here, and is told on the plain terminal: a wrong password, a page that is no
    /// console's, an address where nobody answers on either side. One silent box may be off for a reason; and in the
    /// middle of the work, both (両方停止中).
    /// - Returns: what is odd about the roles, and no reason to end.
    private func firstLook(
        _ addresses: BySide<ConsoleAddress>, _ boxes: Boxes, isTakenUp: Bool
    ) throws -> Check.Finding? {
        let glances = boxes.glances([.identity, .redundancy])
        let faults = Side.allCases.compactMap { side in
            glances[side].faultOfIdentity.map { (side, address: addresses[side].description, $0) }
        }
        let isHopeless = faults.contains { !$0.2.passes }
        if isHopeless || (faults.count == 2 && !isTakenUp) { throw Complaint.consoles(faults) }
        return isTakenUp ? nil : try lookAtRoles(glances.map(\.reading))
    }

    /// Before the work begins, the columns go by the roles. The right way round costs a command line now, and a wrong
    /// box later (H8).
    private func lookAtRoles(_ readings: BySide<Reading?>) throws(Complaint) -> Check.Finding? {
        let hosts = readings.map { $0?.host }
        if let host = hosts.active, host == hosts.standby { return .sameBox(host) }
        switch (readings.active?.redundancy?.role, readings.standby?.redundancy?.role) {
        case (.standby, .active):
            throw .rolesReversed(hosts, pair.swap)
        case (.active, .active): return .bothActive
        case (.standby, .standby): return .noneActive
        default: return nil
        }
    }

    /// The screen has shown it; this line is for the shell that it is left to.
    private func tell(_ words: Words) {
        FileDescriptor.standardError.writeLine("redpair: \(words(in: language.language))")
    }
}

extension ConsoleFault {
    /// Whether it may pass by itself: a box that is going down or coming up says such things for a moment.
    fileprivate var passes: Bool {
        switch self {
        case .daemonDown, .empty: true
        case .httpStatus(let status): status >= 500
        default: isSilence
        }
    }
}
