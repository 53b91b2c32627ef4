import Appliance
import ArgumentParser
import Dashboard
import Journal
import Logging
import Procedure
import Scenario
import SimulatedConsole
import SimulatedPair
import Terminal
import Walkthrough
import WebConsole

/// `redpair rehearse`: the whole work on a simulated pair, embedded, over real HTTP on loopback.
struct Rehearse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Carry out the whole work on an embedded simulated pair. Press w for its buttons and cables.",
        discussion: """
            Examples:
              redpair rehearse --speed 60 --lang ja
              redpair rehearse --autopilot --speed 600
              redpair rehearse --scenario lan1-left-in
              redpair rehearse --procedure netshaker-red-mail-failover-test
              redpair rehearse --scenario chaos --seed 17 --autopilot --speed 600
            """)

    @Option(help: ArgumentHelp("How many seconds of the rehearsal go into a real one, 1 to 1200.", valueName: "n"))
    var speed: Int64 = 60

    @Flag(help: "Press the keys and the buttons itself; needs no terminal.")
    var autopilot = false

    @OptionGroup var scenario: ScenarioOptions

    @OptionGroup var procedure: ProcedureOption

    @OptionGroup var journal: JournalOptions

    @OptionGroup var face: FaceOptions

    @OptionGroup var log: LogOption

    @OptionGroup var language: LanguageOption

    func run() throws { try log.keep("rehearse", sparing: journal.file, work) }

    private func work(_ log: Logger) throws {
        guard (1...1200).contains(speed) else { throw Complaint.range(option: "--speed", 1...1200) }
        let table = try procedure.table()
        let scenario = try scenario.scenario(for: table.procedure)
        let stage = try Stage(WorkClock(speed: speed), isWatched: !autopilot)
        let pair = try EmbeddedPair(clock: stage.clock, areSwapped: scenario?.addressesAreSwapped ?? false)
        defer { pair.stop() }
        var settings = Settings().forRehearsal(at: speed)
        settings.witness = Witness(named: journal.witness)
        let conductor = stage.conductor(
            try recorded(table, autopilot ? settings.forMachine : settings, pair, stage.clock),
            stage.boxes(try pair.makers(stage.clock), isGuide: false, log), log, plugs: { pair.console.pair.plugs })
        announce(scenario)
        let ending = try autopilot ? fly(conductor, pair, scenario) : show(conductor, pair, scenario)
        Summary(conductor.work, pair.console.pair, isTyped: face.isPlain && !autopilot).lines(in: language.printed)
            .forEach(FileDescriptor.standardOutput.writeLine)
        let isWhole = ending == .finished && pair.console.pair.mailLost == 0
        if !isWhole { throw ExitCode(10) }
    }

    /// What it is about; and with a screen, which slips are the person's own to make.
    private func announce(_ scenario: Scenario?) {
        guard let scenario else { return }
        var lines = [scenario.title, scenario.teaches]
        if !autopilot {
            lines += scenario.slips.map { item, slip in
                Words(ja: "STEP\(item.step) で: \(slip.words.ja)", en: "At STEP\(item.step): \(slip.words.en)")
            }
        }
        for words in lines { FileDescriptor.standardOutput.writeLine(words(in: language.printed)) }
    }

    /// A rehearsal ends with its pair, so there is never one to take up.
    private func recorded(
        _ table: Table, _ settings: Settings, _ pair: EmbeddedPair,
        _ clock: WorkClock
    ) throws -> RecordedWork {
        let addresses = pair.addresses.map(\.description)
        let outline = Outline(
            program: Redpair.configuration.version, procedure: table.mark, addresses: addresses,
            engineer: journal.who, witness: journal.witness, mode: .rehearsal, startedAt: clock.now, pace: clock.pace)
        let work = Walkthrough(table.procedure, settings: settings, at: outline.startedAt)
        do throws(RecordFault) {
            return try RecordedWork(work, outline, in: Journal(journal.file, claiming: addresses))
        } catch { throw Complaint.record(file: journal.file.path, error) }
    }

    private func fly(
        _ conductor: Conductor, _ pair: EmbeddedPair, _ scenario: Scenario?
    ) throws -> Conductor.Ending {
        let face = AutopilotFace(
            pair.console, scenario, language: language.language, began: conductor.clock.now)
        return try conductor.run(face)
    }

    private func show(
        _ conductor: Conductor, _ pair: EmbeddedPair, _ scenario: Scenario?
    ) throws -> Conductor.Ending {
        let scene = Scene(
            work: conductor.work, mode: .rehearsal(speed: speed), language: language.language,
            addresses: pair.addresses.map(\.description), now: conductor.clock.now, utcOffset: WorkClock.utcOffset,
            engineer: journal.who)
        return try face.show(scene, bench: pair.console, scenario) { conductor }
    }
}
