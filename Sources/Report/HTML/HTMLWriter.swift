import Appliance

/// Writes a document as one file of HTML that stands alone: no script, no image, nothing that is fetched.
struct HTMLWriter {
    let document: Document

    /// The whole file.
    var text: String {
        var text = "<!DOCTYPE html>\n"
        let sheets = [Stylesheet.text] + (document.banner == nil ? [] : [Stylesheet.rehearsal])
        let head = Node.tag(
            "head", [:],
            [
                .tag("meta", ["charset": "utf-8"]),
                .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .tag("title", [:], .text("\(document.title) – \(document.subtitle)")),
            ] + sheets.map { .style($0) })
        let body = Node.tag("body", [:], cover + document.sections.map(section))
        Node.tag("html", ["lang": document.language.rawValue], head, body).write(to: &text)
        return text
    }

    private var cover: [Node] {
        let banner = document.banner.map { [Node.tag("div", ["class": "banner"], .text($0))] } ?? []
        let head = Node.tag(
            "header", [:], .tag("h1", [:], .text(document.title)),
            .tag("p", ["class": "subtitle"], .text(document.subtitle)))
        return banner + [head] + document.notices.map(notice) + [facts, signatures]
    }

    private func notice(_ notice: Document.Notice) -> Node {
        let lines = notice.lines.map { Node.tag("p", [:], .text($0)) }
        return .tag("div", ["class": "notice \(notice.tone)"], lines)
    }

    private var facts: Node {
        .tag("table", ["class": "facts"], .tag("tbody", [:], document.facts.map(fact)))
    }

    private func fact(_ fact: Document.Fact) -> Node {
        let lines = fact.lines.map { Node.tag("div", [:], .text($0)) }
        return .tag(
            "tr", [:], .tag("th", ["scope": "row"], .text(fact.label)),
            .tag("td", fact.lines.isEmpty ? ["class": "blank"] : [:], lines))
    }

    private var signatures: Node {
        let boxes = document.signatures.map { Node.tag("div", ["class": "signature"], .tag("span", [:], .text($0))) }
        return .tag("div", ["class": "signatures"], boxes)
    }

    private func section(_ section: Document.Section) -> Node {
        .tag("section", [:], [.tag("h2", [:], .text(section.title))] + section.blocks.map(block))
    }

    private func block(_ block: Document.Block) -> Node {
        switch block {
        case .text(let text): .tag("p", [:], .text(text))
        case .table(let table): .tag("div", ["class": "block"], titled(table))
        case .chart(let timeline): TimelineChart(timeline: timeline).node
        }
    }

    private func titled(_ table: Table) -> [Node] {
        let title = table.title.map { [Node.tag("h3", [:], .text($0))] } ?? []
        let head = Node.tag(
            "thead", [:],
            .tag("tr", [:], table.columns.map { .tag("th", ["scope": "col", "class": "\($0.kind)"], .text($0.title)) }))
        return title + [
            .tag("table", [:], head, .tag("tbody", [:], table.rows.map { row($0, columns: table.columns) }))
        ]
    }

    private func row(_ row: Table.Row, columns: [Table.Column]) -> Node {
        switch row {
        case .heading(let text):
            .tag("tr", ["class": "heading"], .tag("th", ["colspan": "\(columns.count)"], .text(text)))
        case .subheading(let cells): .tag("tr", ["class": "subheading"], zip(cells, columns).map(cell))
        case .cells(let cells): .tag("tr", [:], zip(cells, columns).map(cell))
        }
    }

    private func cell(_ cell: Table.Cell, _ column: Table.Column) -> Node {
        .tag("td", ["class": "\(column.kind) \(cell.style)"], .text(cell.text))
    }
}
