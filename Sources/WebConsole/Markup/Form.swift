import Appliance

/// The form of a page with everything that a browser would send of it, in the page's order.
struct Form {
    /// Where it goes.
    let action: String
    /// The character sets that it is to be sent in, best first; empty where the page's own will do (HTML, accept-charset).
    let acceptedCharsets: [String]
    /// What goes: one entry for each successful control (HTML 4.01 17.13.2).
    private(set) var fields: [(name: String, value: String)] = []
    /// Fields that would not come back as they are, and so forbid a write (F4).
    private(set) var cannotGoBack: [String] = []

    /// The page's form. One that is the only one has all the page's controls: they may stand outside it in the tree,
    /// since tables and forms overlap on these pages.
    init?(_ html: HTMLPage, guide: FormGuide) {
        let forms = html.select("//form")
        guard let form = forms.first(where: { $0["name"] == "form" }) ?? forms.first, let action = form["action"] else {
            return nil
        }
        self.action = action
        acceptedCharsets = form["accept-charset"]?.split { ", \t\r\n".contains($0) }.map(String.init) ?? []
        // What stands in NOSCRIPT is for browsers without scripts, which the console cannot be used with.
        let controls = html.select("//*[self::input or self::select or self::textarea][not(ancestor::noscript)]")
        for control in controls where forms.count == 1 || control.isInside(form) { take(control) }
        if forms.count > 1 { cannotGoBack += Self.strays(controls, forms) }
        cannotGoBack += Self.emptiedLists(controls, guide: guide)
    }

    /// The first value of this name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Puts one value in the place of all of this name; `nil` takes them out.
    mutating func set(_ name: String, to value: String?) {
        let place = fields.firstIndex { $0.name == name } ?? fields.endIndex
        fields.removeAll { $0.name == name }
        if let value { fields.insert((name, value), at: min(place, fields.endIndex)) }
    }

    /// Ticks or unticks a Boolean, both the hidden input and the check box.
    mutating func set(_ control: BooleanControl, to isOn: Bool) {
        if let hidden = control.hidden { set(hidden, to: isOn ? "1" : "0") }
        if let checkbox = control.checkbox { set(checkbox, to: isOn ? control.checkboxValue : nil) }
    }

    /// Whether the Boolean is this form's own, and not one of another form of the page.
    func holds(_ control: BooleanControl) -> Bool { control.hidden.map { self[$0] != nil } ?? true }

    /// Fields and values that the box stores, by name: neither what the page keeps for itself nor mirrors of others.
    func stored(_ guide: FormGuide) -> [String: [String]] {
        let isOwn = { (name: String) in
            guide.volatilePrefixes.contains { name.hasPrefix($0) } || name.hasPrefix(guide.checkboxPrefix)
        }
        return Dictionary(grouping: fields.filter { !isOwn($0.name) }, by: \.name).mapValues { $0.map(\.value) }
    }
}

extension Form {
    private mutating func take(_ control: Element) {
        guard let name = control["name"], !name.isEmpty, control["disabled"] == nil else { return }
        switch control.name {
        case "select": for value in Self.chosen(in: control) { fields.append((name, value)) }
        case "textarea": fields.append((name, Self.lines(control.rawText)))
        default: takeInput(control, name)
        }
    }

    private mutating func takeInput(_ input: Element, _ name: String) {
        switch (input["type"] ?? "text").lowercased() {
        case "checkbox", "radio": if input["checked"] != nil { fields.append((name, input["value"] ?? "on")) }
        case "button", "submit", "image", "reset": break
        case "file": cannotGoBack.append(name)
        default: fields.append((name, input["value"] ?? ""))
        }
    }

    /// A text area's value as a browser sends it: a first line end belongs to the markup, the others are CR LF.
    private static func lines(_ text: String) -> String {
        let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let value = unified.hasPrefix("\n") ? unified.dropFirst() : unified[...]
        return String(value.replacing("\n", with: "\r\n"))
    }

    private static func chosen(in select: Element) -> [String] {
        let options = select.select(".//option").filter { option in
            // The last option of upstream's lists only makes room and is removed by script.
            option["value"] != nil || option.rawText.trimmed.isEmpty || !option.rawText.trimmed.allSatisfy { $0 == "_" }
        }
        let selected = options.filter { $0["selected"] != nil }
        // A list that opens has always one chosen; one that stands open may have none.
        let isOpen = select["multiple"] != nil || select["size"].flatMap { Int($0.trimmed) } ?? 1 > 1
        let first = isOpen ? nil : options.first
        let sent = select["multiple"] != nil ? selected : [selected.last ?? first].compactMap(\.self)
        return sent.map { $0["value"] ?? Self.words(of: $0) }
    }

    /// What an option without a value sends: its text, without white space at its ends and with one blank for any inside (HTML,
    /// the option element).
    private static func words(of option: Element) -> String {
        option.rawText.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ")
    }

    /// Controls that stand in none of several forms: a browser may send them with one, by where their tags are.
    private static func strays(_ controls: [Element], _ forms: [Element]) -> [String] {
        controls.filter { control in !forms.contains { control.isInside($0) } }.compactMap { $0["name"] }
            .filter { !$0.isEmpty }
    }

    /// The lists that a script would fill from a text area or from a list that is seen: sent as they are, they would be
    /// wiped.
    private static func emptiedLists(_ controls: [Element], guide: FormGuide) -> [String] {
        emptiedTexts(controls, guide) + emptiedChoices(controls, guide)
    }

    private static func emptiedChoices(_ controls: [Element], _ guide: FormGuide) -> [String] {
        let filled = controls.filter { $0.name == "select" && !$0.select(".//option").isEmpty }.compactMap {
            $0["name"]
        }
        let empty = controls.filter { $0["type"]?.lowercased() == "hidden" && $0["value"]?.isEmpty != false }
        return empty.compactMap { $0["name"] }.filter { name in
            !name.isEmpty && filled.contains { $0.hasPrefix(guide.listPrefix + name + "_") }
        }
    }

    private static func emptiedTexts(_ controls: [Element], _ guide: FormGuide) -> [String] {
        controls.compactMap { control in
            guard control.name == "textarea", let name = control["name"], name.hasPrefix(guide.listPrefix),
                name.hasSuffix(guide.listSuffix), !control.rawText.trimmed.isEmpty
            else { return nil }
            let list = String(name.dropFirst(guide.listPrefix.count).dropLast(guide.listSuffix.count))
            let hidden = controls.first { $0["name"] == list }
            return hidden?["value"]?.isEmpty == false ? nil : list
        }
    }
}
