import Appliance
import ArgumentParser
import Dashboard
import Journal
import Logging

/// `redpair watch`: the dashboard of a session, read-only, from another terminal.
struct Watch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "The dashboard of a session, followed from another terminal. Nothing can be done there.",
        discussion: """
            Examples:
              redpair watch
              redpair watch 3 --lang ja
            """)

    @OptionGroup var options: SessionOptions

    @OptionGroup var screen: ScreenOptions

    @OptionGroup var log: LogOption

    func run() throws { try log.keep("watch", sparing: options.archive.file, look) }

    private func look(_ log: Logger) throws {
        let (follower, procedure) = try options.open()
        let work = follower.header.walkthrough(procedure)
        let scene = Scene(work: work, follower.header.outline, options.language.language)
        try Audience.watch(scene, LiveShow(follower, work, in: options.archive.file, log), screen.appearance)
    }
}
