import ArgumentParser
import Glibc
import Journal
import Logging

/// `--log FILE`: what was asked of which box, how long it took, and what kind of answer came.
struct LogOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Add a line to this file for all that is asked of a box, and how long it took; no password, no session id.",
            valueName: "file"), completion: .file())
    var log: String?

    /// Does a command's work, with the log open around it; without the option nothing is written anywhere.
    ///
    /// - Parameter journal: the file of the record, which is never taken for a log.
    func keep(
        _ command: String, sparing journal: JournalFile = JournalPlace.standardFile, _ work: (Logger) throws -> Void
    ) throws {
        guard let log else { return try work(Logger(label: command) { _ in SwiftLogNoOpLogHandler() }) }
        if OutputFile.isPart(log, of: journal) { throw ArchiveComplaint.isJournal(file: log) }
        let file = try LogFile(log)
        let logger = Logger(label: command) { _ in LogLine.Handler(file) }
        logger.info("begin", metadata: ["command": "\(command)", "redpair": "\(Redpair.configuration.version)"])
        do { try work(logger) } catch {
            // Its sentence is told on standard error; it may repeat what a person typed, and stays out of here.
            logger.notice("end", metadata: ["status": "\(Redpair.status(of: error))"])
            throw error
        }
        logger.info("end", metadata: ["status": "0"])
    }
}
