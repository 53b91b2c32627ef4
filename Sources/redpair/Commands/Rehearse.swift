import Appliance
import ArgumentParser
import Dashboard
import Journal
import Procedure
import SimulatedConsole
import SimulatedPair
import Terminal
import Walkthrough
import WebConsole

/// `redpair rehearse`: the whole work on a simulated pair, embedded, over real HTTP on loopback.
struct Rehearse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Carry out the whole work on an embedded simulated pair. Press w for its buttons and cables.",
        discussion: """
            Examples:
              redpair rehearse --speed 60 --lang ja
              redpair rehearse --autopilot --speed 600
            """)

    @Option(help: ArgumentHelp("How many seconds of the rehearsal go into a real one, 1 to 1200.", valueName: "n"))
    var speed: Int64 = 60

    @Flag(help: "Press the keys and the buttons itself; needs no terminal.")
    var autopilot = false

    @OptionGroup var journal: JournalOptions

    @OptionGroup var language: LanguageOption

    func run() throws {
        guard (1...1200).contains(speed) else { throw Complaint.range(option: "--speed", 1...1200) }
        let stage = try Stage(WorkClock(speed: speed), isWatched: !autopilot)
        let pair = try EmbeddedPair(clock: stage.clock)
        defer { pair.stop() }
        let settings = Settings().forRehearsal(at: speed)
        let conductor = stage.conductor(
            try recorded(autopilot ? settings.forMachine : settings, pair, at: stage.clock.now),
            try pair.makers(stage.clock))
        let ending = try autopilot ? fly(conductor, pair) : show(conductor, pair)
        let isWhole = ending == .finished && pair.console.pair.mailLost == 0
        if !isWhole { throw ExitCode(10) }
    }

    /// A rehearsal ends with its pair, so there is never one to take up.
    private func recorded(_ settings: Settings, _ pair: EmbeddedPair, at now: Moment) throws -> RecordedWork {
        let table = try builtInTable()
        let addresses = pair.addresses.map(\.description)
        let outline = Outline(
            program: Redpair.configuration.version, procedure: table.mark, addresses: addresses,
            engineer: journal.who, mode: .rehearsal, startedAt: now)
        let work = Walkthrough(table.procedure, settings: settings, at: now)
        do throws(RecordFault) {
            return try RecordedWork(work, outline, in: Journal(journal.file, claiming: addresses))
        } catch { throw Complaint.record(file: journal.file.path, error) }
    }

    private func fly(_ conductor: Conductor, _ pair: EmbeddedPair) throws -> Conductor.Ending {
        let face = AutopilotFace(pair.console, language: language.language, began: conductor.clock.now)
        let ending = try conductor.run(face)
        Summary(conductor.work, pair.console.pair).lines(in: language.language)
            .forEach(FileDescriptor.standardOutput.writeLine)
        return ending
    }

    private func show(_ conductor: Conductor, _ pair: EmbeddedPair) throws -> Conductor.Ending {
        let scene = Scene(
            work: conductor.work, mode: .rehearsal(speed: speed), language: language.language,
            addresses: pair.addresses.map(\.description), now: conductor.clock.now, utcOffset: WorkClock.utcOffset,
            engineer: journal.who)
        let ending = try showing(scene, bench: pair.console, conductor)
        Summary(conductor.work, pair.console.pair).lines(in: language.language)
            .forEach(FileDescriptor.standardOutput.writeLine)
        return ending
    }
}
