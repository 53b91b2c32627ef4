import Appliance

/// What a handler answered (`admin-ui` 3.6).
enum HandlerPage {
    /// It took what it was sent.
    case success
    /// It did not, for this reason.
    case failure(BoxText)
    /// It did not, and the reason stands on the page that this form leads to.
    case handOver(Form)
    /// This is no handler's answer.
    case other

    /// Tells them apart by the verdict in the page's `onLoad`.
    init(_ page: ConsolePage) {
        guard let verdict = page.html.onLoad.firstMatch(of: /flow_success\s*=\s*(true|false)/) else {
            self = .other
            return
        }
        if verdict.output.1 == "true" {
            self = .success
        } else if let text = Self.errorText(on: page) {
            self = .failure(text)
        } else if let form = Form(page.html, guide: page.guide.form) {
            self = .handOver(form)
        } else {
            self = .failure("")
        }
    }

    /// What a handler that calls itself a success shows all the same of a failure, perhaps after `</HTML>` (`admin-ui` 3.6,
    /// 5.1); `nil` where it shows none.
    static func shownFailure(on page: ConsolePage) -> BoxText? {
        if let text = errorText(on: page) { return text }
        return messages(on: page).last { $0.isError || page.guide.updates.failed.isIn(Label($0.text.text)) }?.text
    }

    /// What it shows beside its verdict, of whatever kind.
    static func shown(on page: ConsolePage) -> [BoxText] { messages(on: page).map(\.text) }

    private static func messages(on page: ConsolePage) -> [(text: BoxText, isError: Bool)] {
        page.html.scripts.matches(
            of: /info_show\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*(?:,\s*["']?(\w+)["']?\s*)?\)/
        )
        .compactMap { match in
            let text = match.output.1 ?? match.output.2
            return text.flatMap(message).map { ($0, match.output.3 == "error") }
        }
    }

    /// The message that a page shows after a failure; `nil` when it shows none.
    static func errorText(on page: ConsolePage) -> BoxText? {
        guard let match = page.html.scripts.matches(of: /errorInfo\s*=\s*'((?:[^'\\]|\\.)*)'/).last else { return nil }
        return message(match.output.1)
    }

    /// A script's string as text; `nil` where nothing is left of it.
    private static func message(_ string: Substring) -> BoxText? {
        let text = Script.unescaped(string).replacing(/(?i)<br\s*\/?>/, with: " ")
        return text.trimmed.isEmpty ? nil : BoxText(text)
    }
}
