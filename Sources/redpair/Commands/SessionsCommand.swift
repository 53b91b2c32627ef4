import Appliance
import ArgumentParser
import Dashboard
import Foundation
import Journal
import Pairs
import Walkthrough

/// `redpair sessions`: what was recorded.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "List what was recorded; check, export and import it.",
        discussion: """
            Examples:
              redpair sessions --pair tokyo-mail
              redpair sessions --pair 192.0.2.1 --json
              redpair sessions check
              redpair sessions export 12 -o session-12.jsonl
              redpair sessions import session-12.jsonl
            """,
        subcommands: [List.self, Check.self, Export.self, Import.self], defaultSubcommand: List.self)

    /// `redpair sessions list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the sessions, the oldest first.",
            discussion: """
                Example:
                  redpair sessions list --pair tokyo-mail
                """)

        @Option(
            help: ArgumentHelp(
                "Only those of a pair in pairs.yaml, or on a box with this in its address or host name.",
                valueName: "pair|text"))
        var pair: String?

        @Flag(help: "As JSON.")
        var json = false

        @OptionGroup var archive: ArchiveOptions

        @OptionGroup var language: LanguageOption

        func run() throws {
            let reader = try archive.openIfThere()
            let all = try archive.reading { try reader?.sessions() ?? [] }
            let listings = try chosen(of: all)
            let atWork = all.atWork(in: archive.file)
            if json { return try printJSON(SessionFile(listings, atWork: atWork)) }
            if listings.isEmpty {
                let words =
                    all.isEmpty
                    ? Words(ja: "作業の記録はまだありません。", en: "No work is on record yet.")
                    : Words(ja: "該当する作業の記録はありません。", en: "There is no such session on record.")
                return FileDescriptor.standardOutput.writeLine(words(in: language.language))
            }
            SessionTable(listings, atWork: atWork, language.language).lines
                .forEach(FileDescriptor.standardOutput.writeLine)
        }

        /// A name out of `pairs.yaml` goes before a part of an address.
        private func chosen(of listings: [Listing]) throws -> [Listing] {
            guard let pair else { return listings }
            guard let named = try PairFile.standard.book()[pair] else { return listings.filter { $0.concerns(pair) } }
            return listings.filter { $0.isAbout(named.addresses.map(\.description)) }
        }

        private func printJSON(_ file: SessionFile) throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let data = try encoder.encode(file)
            FileDescriptor.standardOutput.writeLine(String(decoding: data, as: UTF8.self))
        }
    }

    /// `redpair sessions check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Prove that the record is what was written. Exit status 1 when it is not.",
            discussion: """
                Example:
                  redpair sessions check 12
                """)

        @Argument(help: "The number of a session (default: all of them).")
        var session: Int64?

        @OptionGroup var archive: ArchiveOptions

        @OptionGroup var language: LanguageOption

        func run() throws {
            let reader = try archive.open()
            let listings = try archive.reading { try reader.sessions() }
            let chosen = listings.map(\.id).filter { session == nil || session == $0 }
            if let session, chosen.isEmpty {
                throw ArchiveComplaint.noSession(session, file: archive.file.path)
            }
            let areWhole = try chosen.map { try tell($0, reader) }
            if areWhole.contains(false) { throw ExitCode(1) }
        }

        private func tell(_ session: Int64, _ reader: Archive) throws -> Bool {
            let seal: Seal
            do throws(RecordFault) { seal = try reader.tell(session) { _ in } } catch {
                guard case .chainBroken = error else { throw Complaint.record(file: archive.file.path, error) }
                let words = ArchiveComplaint.headerUnreadable(session: session).words
                FileDescriptor.standardOutput.writeLine(words(in: language.language))
                return false
            }
            FileDescriptor.standardOutput.writeLine(seal.words(of: session)(in: language.language))
            return seal.isWhole
        }
    }
}
