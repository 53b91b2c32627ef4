import Appliance
import ArgumentParser
import Journal
import Procedure
import Walkthrough

/// Which recorded session is looked at.
struct SessionOptions: ParsableArguments {
    @Argument(help: "The number of the session (default: the one at work, else the last).")
    var session: Int64?

    @Option(
        help: ArgumentHelp(
            "The table that the session followed, where it is not a shipped one.", valueName: "name|file"))
    var procedure: String?

    @OptionGroup var archive: ArchiveOptions

    @OptionGroup var language: LanguageOption

    /// The session, to be read as it grows, and the table that it follows.
    func open() throws -> (follower: Follower, procedure: Procedure) {
        let archive = try archive.open()
        let number = try number(in: archive)
        let follower = try reading { () throws(RecordFault) in try Follower(number, in: archive) }
        let outline = follower.header.outline
        let table = try procedure.map { try Table(named: $0) } ?? Table.shipped(with: outline.procedure) ?? Table.usual
        if outline.procedure != table.mark {
            throw ArchiveComplaint.otherTable(session: follower.session, was: outline.procedure, is: table.mark)
        }
        warn(of: outline, session: follower.session)
        return (follower, table.procedure)
    }

    /// Reads something of the session; a row that is not what was written ends it.
    func reading<Value>(_ body: () throws(RecordFault) -> Value) throws(Complaint) -> Value {
        do throws(RecordFault) { return try body() } catch {
            throw .unreadableRecord(file: archive.file.path, error)
        }
    }

    private func number(in archive: Archive) throws -> Int64 {
        let file = self.archive.file.path
        guard let newest = try reading({ () throws(RecordFault) in try archive.newest() }) else {
            throw ArchiveComplaint.nothing(file: file)
        }
        guard let session else { return try atWork(in: archive) ?? newest }
        if try reading({ () throws(RecordFault) in try archive.holds(session) }) { return session }
        throw ArchiveComplaint.noSession(session, file: file)
    }

    /// Work that was taken up again may be older than what was looked at in between.
    private func atWork(in archive: Archive) throws -> Int64? {
        let all = try reading { () throws(RecordFault) in try archive.sessions() }
        return all.atWork(in: self.archive.file).max()
    }

    /// For the shell that the screen is left to.
    private func warn(of outline: Outline, session: Int64) {
        let version = Redpair.configuration.version
        guard outline.program != version else { return }
        let words = Words(
            ja: "作業 \(session) は redpair \(BoxText(outline.program)) の記録です。これは \(version) なので、当時と違う画面になることがあります。",
            en: """
                Session \(session) was recorded by redpair \(BoxText(outline.program)); this is \(version), and may show it \
                otherwise.
                """)
        FileDescriptor.standardError.writeLine("redpair: \(words(in: language.language))")
    }
}
