/// A piece of HTML or SVG. What it says is data and is escaped when it is written; only its tags come from the source.
///
/// There is no way to put a finished string of markup in: names are literals of ours by their type, and a sheet of
/// styles is one as a whole.
indirect enum Node {
    /// Words. Whatever stands in them, they stay words.
    case text(String)
    /// An element with its attributes, in order.
    case element(StaticString, [Attribute], [Node])
    /// A sheet of styles, written by us to the last letter.
    case style(StaticString)

    /// An attribute: a name of ours, and a value that is escaped when it is written.
    struct Attribute {
        var name: StaticString
        var value: String
    }

    /// An element.
    static func tag(_ name: StaticString, _ attributes: KeyValuePairs<Name, String> = [:], _ children: Node...) -> Node
    {
        .tag(name, attributes, children)
    }

    /// An element.
    static func tag(_ name: StaticString, _ attributes: KeyValuePairs<Name, String> = [:], _ children: [Node]) -> Node {
        .element(name, attributes.map { Attribute(name: $0.text, value: $1) }, children)
    }

    /// The name of an attribute: a literal, and nothing that was read anywhere.
    struct Name: ExpressibleByStringLiteral {
        let text: StaticString

        init(stringLiteral text: StaticString) { self.text = text }
    }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self = .text(text) }
}

extension Node {
    /// As it is written into a file.
    func write(to output: inout String) {
        switch self {
        case .text(let text): Self.escape(text, into: &output)
        case .style(let sheet): output += "<style>\n\(sheet)</style>\n"
        case .element(let name, let attributes, let children):
            output += "<\(name)"
            for attribute in attributes {
                output += " \(attribute.name)=\""
                Self.escape(attribute.value, into: &output)
                output += "\""
            }
            output += ">"
            for child in children { child.write(to: &output) }
            if !name.isVoid { output += "</\(name)>" }
            if name.endsLine { output += "\n" }
        }
    }

    /// What HTML gives a meaning to is written as a reference, in texts and attributes alike.
    private static func escape(_ text: String, into output: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }
}

extension StaticString {
    private static let void = ["meta", "br"]
    private static let ending = [
        "html", "head", "meta", "title", "body", "header", "footer", "section", "h1", "h2", "h3", "p", "table", "thead",
        "tbody", "tr", "div", "svg", "g", "defs", "pattern", "figure", "li", "ul", "dl",
    ]

    /// Whether an element of this name has no end tag.
    fileprivate var isVoid: Bool { Self.void.contains(description) }
    /// Whether a line of the file ends after it: a person may want to look into it.
    fileprivate var endsLine: Bool { Self.ending.contains(description) }
}
