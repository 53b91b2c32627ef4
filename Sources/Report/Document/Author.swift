import Appliance
import Dashboard
import Procedure
import Walkthrough

/// Puts a report into words: one language, one clock.
struct Author {
    let report: WorkReport
    let language: Language
    let time: Timepiece
    /// The version of the program that writes it.
    let program: String

    init(_ report: WorkReport, _ language: Language, utcOffset: Int64, program: String) {
        (self.report, self.language, self.program) = (report, language, program)
        time = Timepiece(offset: utcOffset, start: report.beganAt)
    }

    /// The whole document.
    var document: Document {
        Document(
            title: say("作業報告書", "Work report"), subtitle: say(report.work.procedure.title), banner: banner,
            notices: notices, facts: facts,
            signatures: [say("作業者", "Engineer"), say("立会者", "Witness"), say("お客様", "Customer")],
            sections: [chart, rows, orders, sayings, settings, updates, incidents, record, log], language: language)
    }

    private var banner: String? {
        report.isRehearsal ? say("訓練（模擬装置での作業）", "REHEARSAL (on a simulated pair)") : nil
    }

    func say(_ ja: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .japanese ? ja() : en()
    }

    func say(_ words: Words) -> String { words(in: language) }

    /// `A` with what the column is called.
    func name(of side: Side) -> String { "\(side.letter) \(say(side.words))" }

    /// `なし`, where there is nothing to tell.
    var none: String { say("なし", "None") }

    /// A table, or the word that there is nothing to put into it.
    func table(_ title: String, _ columns: [(String, Table.Kind)], _ rows: [Table.Row]) -> Document.Block {
        rows.isEmpty ? .text("\(title): \(none)") : .table(Table(title, columns, rows))
    }

    /// How long, or a dash.
    func length(_ span: Span?) -> String { span?.clock ?? "–" }

    /// When, or a dash.
    func moment(_ moment: Moment?) -> String { moment.map(time.time) ?? "–" }
}
