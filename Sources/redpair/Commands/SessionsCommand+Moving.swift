import Appliance
import ArgumentParser
import Journal

extension SessionsCommand {
    /// `redpair sessions export`.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract:
                "Write a session into a file of its own, for another journal or for keeping; for its owner alone (0600).",
            discussion: """
                Example:
                  redpair sessions export 12 -o session-12.jsonl
                """)

        @Argument(help: "The number of the session.")
        var session: Int64

        @Option(
            name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"),
            completion: .file())
        var output: String

        @Flag(help: "Write over a file that is there.")
        var force = false

        @OptionGroup var archive: ArchiveOptions

        @OptionGroup var language: LanguageOption

        func run() throws {
            let reader = try archive.open()
            let listings = try archive.reading { try reader.sessions() }
            guard listings.contains(where: { $0.id == session }) else {
                throw ArchiveComplaint.noSession(session, file: archive.file.path)
            }
            // Only what is whole gets a file, and only then is one that was there written over.
            let seal = try archive.reading { try reader.tell(session) { _ in } }
            if let flaw = seal.flaw { throw ArchiveComplaint.notWhole(session: session, flaw) }
            let file = try OutputFile(output, isForced: force, sparing: archive.file, isPrivate: true)
            let flaw = try archive.reading { try reader.pack(session) { file.write($0 + "\n") } }
            try file.finish()
            if let flaw { throw ArchiveComplaint.notWhole(session: session, flaw) }
        }
    }

    /// `redpair sessions import`.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract:
                "Take in a session that was exported. One that is not whole, or that is there already, is refused.",
            discussion: """
                Example:
                  redpair sessions import session-12.jsonl
                """)

        @Argument(help: "The file that sessions export wrote.", completion: .file())
        var file: String

        @OptionGroup var archive: ArchiveOptions

        @OptionGroup var language: LanguageOption

        func run() throws {
            let lines = try LineReader(file)
            let journal = try archive.reading { try Journal(adding: archive.file) }
            let (session, rows) = try taken(lines, journal)
            try archive.reading { try journal.close() }
            let words = Words(
                ja: "作業 \(session) として取り込みました（\(rows) 行）。", en: "Taken in as session \(session) (\(rows) rows).")
            FileDescriptor.standardOutput.writeLine(words(in: language.language))
        }

        private func taken(_ lines: LineReader, _ journal: Journal) throws -> (session: Int64, rows: Int64) {
            do { return try journal.unpack { try lines.next() } } catch let fault as ParcelFault {
                throw ArchiveComplaint.parcel(file: file, fault)
            }
        }
    }
}
