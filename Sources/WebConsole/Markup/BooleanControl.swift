/// A Boolean of a form: a hidden input that the server reads, and the check box that a script copies into it.
struct BooleanControl {
    /// The name of the hidden input; `nil` where the check box stands alone.
    let hidden: String?
    /// The name of the check box, if there is one.
    let checkbox: String?
    /// The value that the check box sends.
    let checkboxValue: String
    /// Ticked or not, by what the server reads; `nil` when that is neither `1` nor `0`, or when a person sees the opposite.
    let isOn: Bool?

    /// The Boolean of a field's cell; `nil` when the cell holds something else.
    init?(in cell: Element) {
        let controls = cell.select(".//input | .//select | .//textarea")
        let boxes = controls.filter { $0["type"]?.lowercased() == "checkbox" }
        let hidden = controls.filter { $0["type"]?.lowercased() == "hidden" }
        guard boxes.count <= 1, hidden.count <= 1, controls.count == boxes.count + hidden.count,
            let any = hidden.first ?? boxes.first, any["name"] != nil
        else { return nil }
        self.hidden = hidden.first?["name"]
        checkbox = boxes.first?["name"]
        checkboxValue = boxes.first?["value"] ?? "on"
        isOn = hidden.isEmpty ? boxes.first?.isTicked : Self.value(of: hidden[0], seenAs: boxes.first)
    }

    /// What the hidden input says, where nothing on the page contradicts it: its check box, or another input of its name.
    private static func value(of hidden: Element, seenAs box: Element?) -> Bool? {
        guard let name = hidden["name"], let isOn = ["1": true, "0": false][hidden["value"] ?? ""] else { return nil }
        let others = hidden.page.select("//input").filter { $0["name"] == name }
        guard others.allSatisfy({ $0["value"] == hidden["value"] }) else { return nil }
        guard let box else { return isOn }
        return box.isTicked == isOn && box["name"]?.hasSuffix(name) == true ? isOn : nil
    }
}

extension Element {
    /// Whether a check box is ticked.
    fileprivate var isTicked: Bool { self["checked"] != nil }
}
