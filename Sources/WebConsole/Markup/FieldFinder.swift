import CLibXML2

/// Finds fields by their labels: the label's exact text, then what stands beside it (`admin-ui` 3.2).
///
/// How deep the tables are nested does not matter: both the cell around the bare text and those around that one are
/// candidates, and the one with something beside it wins.
final class FieldFinder {
    private let html: HTMLPage
    private let optionalMarks: Labels
    private let allLabels: Set<Label>
    private lazy var cells = indexed()

    /// - Parameter allLabels: every field's label: what stands beside one of them and is another is no field's value.
    init(_ html: HTMLPage, optionalMarks: Labels, allLabels: Set<Label>) {
        self.html = html
        self.optionalMarks = optionalMarks
        self.allLabels = allLabels
    }

    /// The cells that hold the field, in the page's order; more than one where the page says the label several times.
    func all(_ guide: FieldGuide) -> [Element] {
        if let name = guide.field, case let cells = cells(ofInput: name), !cells.isEmpty { return cells }
        var found: [Element] = []
        for label in guide.labels.keys {
            for cell in cells[label] ?? [] {
                guard let field = field(beside: cell), !found.contains(where: { $0.node == field.node }) else {
                    continue
                }
                found.append(field)
            }
        }
        return found
    }

    /// The one cell that holds the field; `nil` when there is none or no telling which.
    func one(_ guide: FieldGuide) -> Element? {
        let found = all(guide)
        return found.count == 1 ? found[0] : nil
    }

    /// Whether one of the labels stands alone in a cell somewhere, and is no link to where it would be at home.
    func has(_ labels: Labels) -> Bool {
        labels.keys.contains { label in (cells[label] ?? []).contains { !$0.isLinkElsewhere } }
    }

    /// The longest label that is looked for, in UTF-8 bytes; longer cells hold more than a label.
    private static let longestLabel = 240

    private func indexed() -> [Label: [Element]] {
        var index: [Label: [Element]] = [:]
        for cell in html.select("//td | //th") {
            let label = Label(cell.text(limit: Self.longestLabel))
            guard !label.key.isEmpty else { continue }
            index[label, default: []].append(cell)
            for mark in optionalMarks.keys where label.key.hasSuffix(mark.key) {
                index[Label(label.key.dropLast(mark.key.count)), default: []].append(cell)
            }
        }
        return index
    }

    private func cells(ofInput name: String) -> [Element] {
        var found: [Element] = []
        for input in html.select("//*[@name]") where input["name"] == name {
            guard let cell = input.nearest("td"), !found.contains(where: { $0.node == cell.node }) else { continue }
            found.append(cell)
        }
        return found
    }

    private func field(beside cell: Element) -> Element? {
        // Words with a control of their own are that one's, not those of what stands beside them.
        guard !cell.holdsControl, let cells = cell.parent?.cells,
            let index = cells.firstIndex(where: { $0.node == cell.node })
        else {
            return nil
        }
        let field = cells[(index + 1)...].first { Self.holdsSomething($0) }
        return field.flatMap { allLabels.contains(Label($0.text(limit: Self.longestLabel))) ? nil : $0 }
    }

    private static func holdsSomething(_ cell: Element) -> Bool {
        !Label(cell.text(limit: longestLabel)).key.isEmpty
            || !cell.select(".//input | .//select | .//textarea | .//img[string(@alt)]").isEmpty
    }
}

extension Element {
    /// The inputs inside that carry a value: neither check boxes nor buttons.
    var valueInputs: [Element] {
        select(".//input").filter { input in
            !["checkbox", "radio", "button", "submit", "image", "reset", "file"]
                .contains((input["type"] ?? "text").lowercased())
        }
    }

    /// Whether a control that is seen is inside.
    var holdsControl: Bool {
        select(".//input | .//select | .//textarea").contains { $0["type"]?.lowercased() != "hidden" }
    }

    /// The inputs inside that a person types into.
    var textInputs: [Element] { valueInputs.filter { ($0["type"] ?? "text").lowercased() != "hidden" } }
}
