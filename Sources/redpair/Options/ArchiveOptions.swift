import ArgumentParser
import Journal
import Walkthrough

/// Which record is read.
struct ArchiveOptions: ParsableArguments {
    @OptionGroup var place: JournalPlace

    /// The file of the record.
    var file: JournalFile { place.file }

    /// The record, to be read; it must be there.
    func open() throws -> Archive {
        guard let archive = try openIfThere() else { throw ArchiveComplaint.nothing(file: file.path) }
        return archive
    }

    /// The record, to be read; `nil` where nothing was recorded yet.
    func openIfThere() throws -> Archive? {
        try reading { try Archive(file) }
    }

    /// Reads something of the record, its faults told with its name.
    func reading<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let fault as RecordFault { throw Complaint.record(file: file.path, fault) }
    }
}
