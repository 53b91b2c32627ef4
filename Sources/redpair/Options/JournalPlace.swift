import ArgumentParser
import Journal

/// Where the record lies.
struct JournalPlace: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of the record (default: $XDG_STATE_HOME/redpair/journal.sqlite).", valueName: "file"),
        completion: .file())
    var journal: String?

    /// The file of the record.
    var file: JournalFile { journal.map { JournalFile(path: $0) } ?? Self.standardFile }

    /// Where the record lies when nobody says.
    static var standardFile: JournalFile {
        JournalFile.standard(stateHome: Owner.variable("XDG_STATE_HOME"), home: Owner.home)
    }
}
