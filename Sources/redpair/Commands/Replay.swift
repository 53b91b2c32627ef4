import Appliance
import ArgumentParser
import Dashboard
import Journal
import Playback
import Walkthrough

/// `redpair replay`: a recorded session, event by event.
struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "A recorded session once more, event by event. Nothing is done to any box.",
        discussion: """
            Space and the arrows step, Enter plays, n goes to the next row, a to the next alarm; ? tells every key.
            Examples:
              redpair replay
              redpair replay 3 --event 120
            """)

    @OptionGroup var options: SessionOptions

    @OptionGroup var screen: ScreenOptions

    @Option(help: ArgumentHelp("Begin after so many events (default: 0).", valueName: "n"))
    var event = 0

    func run() throws {
        var (follower, procedure) = try options.open()
        var playback = Playback(follower.header.walkthrough(procedure), try events(&follower))
        playback.go(to: event)
        let scene = Scene(work: playback.work, follower.header.outline, options.language.language)
        try Audience.watch(scene, ReplayShow(follower.session, playback), screen.appearance)
    }

    private func events(_ follower: inout Follower) throws(Complaint) -> [Event] {
        var events: [Event] = []
        try options.reading { () throws(RecordFault) in
            while case let news = try follower.news(), !news.isEmpty { events += news.events }
        }
        return events
    }
}

extension [JournalRecord] {
    /// What happened, oldest first.
    fileprivate var events: [Event] { compactMap { if case .event(let event) = $0 { event } else { nil } } }
}

extension Scene {
    /// The scene of a recorded session.
    init(work: Walkthrough, _ outline: Outline, _ language: Language) {
        let mode: Mode =
            switch outline.mode {
            case .rehearsal: .rehearsal(speed: outline.pace?.speed ?? 1)
            case .real: .real
            case .guide: .guide
            }
        self.init(
            work: work, mode: mode, language: language, addresses: outline.addresses, now: work.now,
            utcOffset: WorkClock.utcOffset, engineer: outline.engineer)
    }
}
