import ArgumentParser
import Journal

/// Where the record lies, and who does the work.
struct JournalOptions: ParsableArguments {
    @OptionGroup var place: JournalPlace

    @Option(help: ArgumentHelp("Who does the work, for the record (default: the login name).", valueName: "name"))
    var engineer: String?

    @Option(
        help: ArgumentHelp(
            "Who looks on for the customer, for the record; a dangerous command wants their initial too.",
            valueName: "name"))
    var witness: String?

    /// The file of the record.
    var file: JournalFile { place.file }

    /// Who does the work.
    var who: String { engineer ?? Owner.current?.name ?? "-" }
}
