/// What is read out of a page's scripts, which are text and never run.
enum Script {
    /// The string literals that look like paths on the console, in order, each once.
    static func paths(in script: some StringProtocol) -> [String] {
        var found: [String] = []
        for match in String(script).matches(of: /["'](\/[^"'\s]+)["']/) {
            let path = unescaped(match.output.1)
            if !found.contains(path) { found.append(path) }
        }
        return found
    }

    /// The body of a function, up to the next one.
    static func function(_ name: some StringProtocol, in script: String) -> Substring? {
        guard let start = script.firstRange(of: "function \(name)(") ?? script.firstRange(of: "function \(name) (")
        else {
            return nil
        }
        let body = script[start.upperBound...]
        return body[..<(body.firstRange(of: "function ")?.lowerBound ?? body.endIndex)]
    }

    /// A string literal's text: `\042` and the like, `\n`, `\'` and `\\` undone.
    static func unescaped(_ literal: some StringProtocol) -> String {
        var text = ""
        var rest = literal[...]
        while let next = rest.popFirst() {
            guard next == "\\", let escaped = rest.first else {
                text.append(next)
                continue
            }
            let octal = rest.prefix(3)
            if octal.count == 3, let code = UInt8(octal, radix: 8) {
                text.unicodeScalars.append(Unicode.Scalar(code))
                rest.removeFirst(3)
            } else {
                text += ["n": "\n", "r": "\r", "t": "\t"][escaped] ?? String(escaped)
                rest.removeFirst()
            }
        }
        return text
    }
}
