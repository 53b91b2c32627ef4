import Appliance
import ArgumentParser
import Dashboard
import Procedure
import ProofReading

/// `redpair procedure`: the table printed, or a changed one proof-read.
struct ProcedureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedure", abstract: "Print the procedure table, or proof-read a changed one.",
        subcommands: [Show.self, Check.self])

    /// `redpair procedure show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the table.")

        @Argument(help: "A table of your own (default: the built-in one).")
        var file: String?

        @OptionGroup var language: LanguageOption

        func run() throws {
            let procedure = try file.map(readProcedure) ?? builtInTable().procedure
            ProcedureText(procedure, language.language).lines.forEach(FileDescriptor.standardOutput.writeLine)
        }
    }

    /// `redpair procedure check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Proof-read a table. Exit status 1, with file:line:column, when it has mistakes.")

        @Argument(help: "The table to proof-read.")
        var file: String

        @OptionGroup var language: LanguageOption

        func run() throws {
            let procedure = try readProcedure(file)
            let counts = (procedure.steps.count, procedure.items.count)
            let words = Words(
                ja: "\(file): 問題ありません（\(counts.0) 手順、\(counts.1) 項目）。",
                en: "\(file): no mistakes (\(counts.0) rows, \(counts.1) items).")
            FileDescriptor.standardOutput.writeLine(words(in: language.language))
        }
    }
}

private func readProcedure(_ file: String) throws -> Procedure {
    do { return try Procedure(yaml: try contents(of: file), file: file) } catch let mistakes as Mistakes {
        throw Complaint.mistakes(mistakes)
    }
}

/// The table as text: every row, with what is sensed, attested and required.
struct ProcedureText {
    private let procedure: Procedure
    private let language: Language

    init(_ procedure: Procedure, _ language: Language) { (self.procedure, self.language) = (procedure, language) }

    var lines: [String] {
        let title = [
            procedure.title(in: language), "\(procedure.name) r\(procedure.revision)", procedure.source(in: language),
        ]
        return title + procedure.chapters.flatMap(lines(of:))
    }

    private func lines(of chapter: Chapter) -> [String] {
        ["", "STEP\(chapter.number)  \(chapter.title(in: language))"] + chapter.steps.flatMap(lines(of:))
            + (chapter.closing.map { ["  — \($0(in: language))"] } ?? [])
    }

    private func lines(of step: Step) -> [String] {
        let required = step.requires.map { "         \(say("条件", "needs")): \($0.text(in: language))" }
        return required.isEmpty
            ? step.items.flatMap(lines(of:)) + notes(of: step)
            : ["  STEP\(step.id)"] + required + step.items.flatMap(lines(of:)) + notes(of: step)
    }

    private func lines(of item: Item) -> [String] {
        let sections = item.sections.isEmpty ? "" : "  *\(item.sections.joined(separator: ", "))"
        return ["  STEP\(item.id.step) \(item.side.letter)  \(item.text(in: language))\(sections)"]
            + item.requires.map { "         \(say("条件", "needs")): \($0.text(in: language))" }
            + item.sensed.map { "         \(say("検知", "sensed")): \($0.text(in: language))" }
            + (item.attested.map { ["         \(say("申告", "attested")): \($0(in: language))"] } ?? [])
    }

    private func notes(of step: Step) -> [String] {
        step.notes.map { "         \($0.mark ?? "※") \($0.words(in: language))" }
    }

    private func say(_ ja: String, _ en: String) -> String { language == .japanese ? ja : en }
}

extension Requirement {
    fileprivate func text(in language: Language) -> String {
        let when = after.map { Words(ja: "（STEP\($0) より後の確認で）", en: " (as seen after STEP\($0))") } ?? Words(same: "")
        return condition.words(in: language) + when(in: language)
    }
}
