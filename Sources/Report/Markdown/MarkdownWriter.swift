import Appliance

/// Writes a document as Markdown (GitHub's, for its tables), to be read as it stands or by any viewer.
struct MarkdownWriter {
    let document: Document

    /// The whole file.
    var text: String {
        var blocks = ["# \(Markdown.text(document.title))", Markdown.text(document.subtitle)]
        if let banner = document.banner { blocks.insert("# ■■ \(Markdown.text(banner)) ■■", at: 0) }
        blocks += document.notices.map(notice)
        blocks.append(table([["", ""]] + document.facts.map { [$0.label, $0.lines.joined(separator: "\n")] }))
        blocks.append(table([document.signatures, document.signatures.map { _ in "" }]))
        for section in document.sections {
            blocks.append("## \(Markdown.text(section.title))")
            blocks += section.blocks.map(block)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func notice(_ notice: Document.Notice) -> String {
        notice.lines.map { "> **\(Markdown.text($0))**" }.joined(separator: "  \n")
    }

    private func block(_ block: Document.Block) -> String {
        switch block {
        case .text(let text): Markdown.text(text)
        case .table(let table): titled(table)
        case .chart(let timeline): lanes(of: timeline)
        }
    }

    private func titled(_ table: Table) -> String {
        let head = table.columns.map(\.title)
        let rows = table.rows.map { row in
            switch row {
            case .heading(let text): [text] + Array(repeating: "", count: head.count - 1)
            case .subheading(let cells), .cells(let cells): cells.map(\.text)
            }
        }
        let title = table.title.map { "### \(Markdown.text($0))\n\n" } ?? ""
        return title + self.table([head] + rows)
    }

    /// The same as the picture tells, band by band.
    private func lanes(of timeline: Timeline) -> String {
        let common = timeline.common.map { ("", $0) }
        let lanes = common + timeline.boxes.flatMap { box in box.lanes.map { ("\(box.name): ", $0) } }
        let lines = lanes.filter { !$1.bands.isEmpty }.map { name, lane in
            let bands = lane.bands.map { "\(timeline.time($0.from))–\(timeline.time($0.to)) \($0.label)" }
            return "- \(Markdown.text(name + lane.label)): \(Markdown.text(bands.joined(separator: ", ")))"
        }
        return lines.joined(separator: "\n")
    }

    private func table(_ rows: [[String]]) -> String {
        guard let head = rows.first else { return "" }
        let rule = "|" + String(repeating: "---|", count: head.count)
        return ([line(head), rule] + rows.dropFirst().map(line)).joined(separator: "\n")
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.map(Markdown.text).joined(separator: " | ") + " |"
    }
}

/// The small change of Markdown.
enum Markdown {
    /// A text as it may stand in a line or in a cell, and stays a text: what would be markup is escaped.
    static func text(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": escaped += "<br>"
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#", "!":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
