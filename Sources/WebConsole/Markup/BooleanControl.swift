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
        let boxes = cell.select(".//input").filter { $0["type"]?.lowercased() == "checkbox" }
        let hidden = cell.valueInputs
        guard boxes.count <= 1, hidden.count <= 1, let any = hidden.first ?? boxes.first, any["name"] != nil else {
            return nil
        }
        self.hidden = hidden.first?["name"]
        checkbox = boxes.first?["name"]
        checkboxValue = boxes.first?["value"] ?? "on"
        let seen = boxes.first.map { $0["checked"] != nil }
        guard let read = hidden.first else {
            isOn = seen
            return
        }
        let isOn = ["1": true, "0": false][read["value"] ?? ""]
        self.isOn = seen == nil || seen == isOn ? isOn : nil
    }
}
