import ArgumentParser
import Journal
import Procedure
import Walkthrough

/// Which recorded session is looked at.
struct SessionOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The session's number (default: the newest).", valueName: "session"))
    var session: Int64?

    @OptionGroup var place: JournalPlace

    @OptionGroup var language: LanguageOption

    /// The session, to be read as it grows, and the table that it follows.
    ///
    /// - Throws: ``Complaint`` where there is none, or this program would make another picture of it.
    func open() throws -> (follower: Follower, procedure: Procedure) {
        let follower = try follower()
        let (table, outline) = (try builtInTable(), follower.header.outline)
        if outline.procedure != table.mark {
            throw Complaint.otherPicture(
                session: follower.session, .procedureChanged(was: outline.procedure, is: table.mark))
        }
        let version = Redpair.configuration.version
        if outline.program != version {
            throw Complaint.otherPicture(
                session: follower.session, .programChanged(was: outline.program, is: version))
        }
        return (follower, table.procedure)
    }

    private func follower() throws(Complaint) -> Follower {
        let found: Follower?
        do throws(RecordFault) { found = try followed() } catch {
            throw .unreadableRecord(file: place.file.path, error)
        }
        guard let found else { throw .noSession(file: place.file.path, session) }
        return found
    }

    private func followed() throws(RecordFault) -> Follower? {
        guard let archive = try Archive(place.file), let newest = try archive.newest() else { return nil }
        let wanted = session ?? newest
        return try archive.holds(wanted) ? Follower(wanted, in: archive) : nil
    }
}
