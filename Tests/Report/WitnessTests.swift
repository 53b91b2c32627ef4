import Report
import TestSupport
import Testing

@Suite("The witness (立会者) is named where the record names one")
struct WitnessTests {
    @Test("In every form, and harmlessly", arguments: WorkReport.Format.allCases)
    func named(_ format: WorkReport.Format) throws {
        var told = try Told(try Checkpoint.at("1-2.1"), end: .left)
        #expect(try !told.report().text(format).contains("佐藤"))
        told.header.outline.witness = "佐藤\u{1B}[31m<b>"
        let text = try told.report().text(format)
        #expect(text.contains("佐藤") && !text.contains("\u{1B}"))
        #expect(format != .html || !text.contains("<b>"))
    }
}
