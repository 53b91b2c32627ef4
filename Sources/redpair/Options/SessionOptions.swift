import ArgumentParser
import Glibc
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
        guard access(place.file.path, F_OK) == 0 else { throw Complaint.noSession(file: place.file.path, session) }
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
        do throws(RecordFault) {
            let reader = try JournalReader(place.file)
            let newest = try reader.newest()
            found = try (session ?? newest).flatMap { number throws(RecordFault) in try reader.follow(number) }
        } catch { throw .unreadableRecord(file: place.file.path, error) }
        guard let found else { throw .noSession(file: place.file.path, session) }
        return found
    }
}
