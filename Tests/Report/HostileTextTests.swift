import Appliance
import Journal
import Report
import TestSupport
import Testing
import Walkthrough

@Suite("Text of a box stays text, in every form of the report (law 12)")
struct HostileTextTests {
    private static let attack = "<script>alert('x')</script>\u{1B}[31m\u{202E}\"|`*_[a](b)"

    @Test(
        "Tags, escapes and bidi marks in what a box says, and in names, change nothing",
        arguments: WorkReport.Format.allCases)
    func attack(_ format: WorkReport.Format) throws {
        let text = try report().text(format)
        for scalar in text.unicodeScalars where scalar != "\n" {
            let category = scalar.properties.generalCategory
            #expect(category != .control && category != .format, "U+\(String(scalar.value, radix: 16))")
        }
        switch format {
        case .html:
            #expect(!text.contains("<script") && text.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
        case .md:
            #expect(
                !text.replacing(#"\<"#, with: "").contains("<script") && text.contains(#"\<script\>"#)
                    && text.contains(#"\|\`\*\_\[a\](b)"#))
        case .json: #expect(text.contains(#"<script>alert('x')</script>"#) && text.contains(#"\"|`*_[a](b)"#))
        }
    }

    @Test("The page fetches nothing and runs nothing")
    func selfContained() throws {
        let text = try report().text(.html)
        for word in ["<script", "<link", "<img", "<iframe", "src=", "href=", "@import", "url(h", " onload", " onclick"]
        {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("Every tag that is opened is closed, in order", arguments: Language.allCases)
    func wellFormed(_ language: Language) throws {
        #expect(try Tags(report().text(.html, language)).fault == nil)
        #expect(try Tags(Told(WholeEvening.evening).report().text(.html, language)).fault == nil)
    }

    /// An evening with two boxes that say what nobody should.
    private func report() throws -> WorkReport {
        var evening = try Evening()
        evening.wire.reading = { _, reading in
            reading.host = reading.host.map { BoxText($0.text + Self.attack) }
            reading.redundancy?.message = BoxText(Self.attack)
            reading.redundancy?.syncText = BoxText(Self.attack)
        }
        evening.wire.port = { _, _ in .open(greeting: BoxText(Self.attack)) }
        evening.pass(.minutes(3))
        evening.press(.note)
        evening.pass(.seconds(1))
        evening.press(.type(Self.attack))
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        let addresses = BySide(active: "http://a/\(Self.attack)", standby: "http://b")
        return try Told(evening, engineer: Self.attack, addresses: addresses, end: .left).report()
    }
}

/// The tags of a page, read from its beginning to its end.
private struct Tags {
    /// The first tag that is closed out of order, or left open; `nil` where none is.
    let fault: String?

    init(_ page: String) {
        var open: [Substring] = []
        var fault: String?
        for match in page.matches(of: #/<(/?)([a-zA-Z0-9]+)[^>]*>/#) {
            let name = match.2
            if ["meta", "br"].contains(name) { continue }
            if match.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                fault = fault ?? String(match.0)
            }
        }
        self.fault = fault ?? open.last.map(String.init)
    }
}
