import ArgumentParser
import Glibc
import Journal

/// Where the record lies, and who does the work.
struct JournalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of the record (default: $XDG_STATE_HOME/redpair/journal.sqlite).", valueName: "file"))
    var journal: String?

    @Option(help: ArgumentHelp("Who does the work, for the record (default: the login name).", valueName: "name"))
    var engineer: String?

    @Option(help: ArgumentHelp("Who looks on for the customer (立会者), for the record.", valueName: "name"))
    var witness: String?

    /// The file of the record.
    var file: JournalFile {
        journal.map { JournalFile(path: $0) } ?? Self.standardFile
    }

    /// Where the record lies when nobody says.
    static var standardFile: JournalFile {
        JournalFile.standard(stateHome: getenv("XDG_STATE_HOME").map { String(cString: $0) }, home: home)
    }

    /// Who does the work.
    var who: String { engineer ?? Self.account?.name ?? "-" }

    private static var home: String {
        let told = getenv("HOME").map { String(cString: $0) }
        return told.flatMap { $0.isEmpty ? nil : $0 } ?? account?.home ?? "."
    }

    /// The account that the program runs under; `nil` where the system knows none.
    private static var account: (name: String, home: String)? {
        guard let entry = getpwuid(geteuid())?.pointee else { return nil }
        return (String(cString: entry.pw_name), String(cString: entry.pw_dir))
    }
}
