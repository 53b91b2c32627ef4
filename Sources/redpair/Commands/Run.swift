import Appliance
import ArgumentParser
import Dashboard
import Dispatch
import Procedure
import Synchronization
import Terminal
import Walkthrough
import WebConsole

/// `redpair run`: the work on a real pair.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Carry out the work on a real pair.",
        discussion: """
            Example:
              redpair run --active http://192.0.2.1:444 --standby http://192.0.2.2:444 --password-file ~/.red-mail
            """)

    @OptionGroup var pair: PairOptions

    @Flag(help: "Never write: watch both boxes and keep the checklist; you work in a browser.")
    var `guide` = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let clock = WorkClock()
        let (addresses, makers) = try pair.makeConsoles(language.language) { clock.now }
        let stage = try Stage(speed: 1, isWatched: true)
        try firstLook(addresses, makers)
        let work = Walkthrough(try builtInProcedure(), isGuide: guide, at: stage.clock.now)
        let conductor = stage.conductor(work, makers, isGuide: guide)
        let scene = Scene(
            work: work, mode: guide ? .guide : .real, language: language.language,
            addresses: addresses.map(\.description), now: stage.clock.now, utcOffset: WorkClock.utcOffset)
        if try showing(scene, bench: nil, conductor) == .left { throw ExitCode(10) }
    }

    /// What no waiting will mend is told before the screen is taken: a wrong password, a page that is no console's, an
    /// address where nobody answers on either side. One silent box may be off for a reason.
    private func firstLook(_ addresses: BySide<ConsoleAddress>, _ makers: BySide<@Sendable () -> WebConsole>) throws {
        let glances = Glance.both(makers, pages: [.identity])
        let faults = Side.allCases.compactMap { side in
            glances[side].fault.map { (side, address: addresses[side].description, $0) }
        }
        let isHopeless = faults.count == 2 || faults.contains { !$0.2.isSilence && $0.2 != .daemonDown }
        if isHopeless { throw Complaint.consoles(faults) }
    }
}
