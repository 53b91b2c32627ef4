import Appliance

/// Labels that all mean the same thing.
struct Labels: Sendable {
    /// As the file writes them.
    let texts: [String]
    /// As they are compared.
    let keys: Set<Label>

    init(_ texts: [String] = []) {
        self.texts = texts
        keys = Set(texts.map { Label($0) })
    }

    /// The first one, to name the thing by.
    var name: BoxText { BoxText(texts.first ?? "") }

    /// Whether one of them stands within the text.
    func isIn(_ label: Label) -> Bool { keys.contains { label.contains($0) } }
}

/// How to find a field: by its label, or by the name of its input where the file gives one.
struct FieldGuide: Sendable {
    var labels = Labels()
    var field: String?
}

/// Where a page is, and what stands on it and on no other.
struct PageGuide: Sendable {
    var path = "/"
    var menuIDs: [String] = []
    var menuLabels = Labels()
    var recognisedBy = Labels()
}
