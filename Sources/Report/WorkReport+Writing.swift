import Appliance

extension WorkReport {
    /// What a report can be written as.
    public enum Format: String, CaseIterable, Sendable {
        /// One file that stands alone and prints on A4.
        case html
        /// Markdown.
        case md
        /// For machines: `Assets/report/work-report.schema.json`.
        case json
    }

    /// The report as a file.
    ///
    /// - Parameters:
    ///   - language: of every sentence.
    ///   - utcOffset: seconds east of UTC where the work was done.
    ///   - program: the version of the program that writes it.
    public func text(_ format: Format, in language: Language, utcOffset: Int64, program: String) throws -> String {
        let author = Author(self, language, utcOffset: utcOffset, program: program)
        return switch format {
        case .html: HTMLWriter(document: author.document).text
        case .md: MarkdownWriter(document: author.document).text
        case .json: try JSONWriter(author: author).text
        }
    }
}
