import Appliance

/// An answer that is a page of the console, decoded and parsed.
struct ConsolePage {
    let answer: Answer
    /// The page as decoded.
    let text: String
    /// The character set that it came in, and that its forms go back in.
    let charset: CharacterSet
    let html: HTMLPage
    let guide: ApplianceGuide
    /// Its fields, by their labels.
    let fields: FieldFinder

    /// Decodes, parses and recognises an answer: whatever is not a whole page of this console in a running session is a
    /// fault by its own name (`admin-ui` 1.6).
    init(_ answer: Answer, guide: ApplianceGuide) throws(ConsoleFault) {
        guard !answer.body.isEmpty else {
            throw (200..<300).contains(answer.status) ? .empty : .httpStatus(answer.status)
        }
        (text, charset) = CharacterSet.decode(answer.body, header: answer.charset, fallbacks: guide.charsets)
        guard let html = HTMLPage(text) else { throw .empty }
        self.answer = answer
        self.html = html
        self.guide = guide
        fields = FieldFinder(html, optionalMarks: guide.form.optionalMarks, allLabels: guide.fieldLabels)
        if let fault = refusal ?? damage { throw fault }
    }

    /// Throws unless something stands on the page that stands on the page asked for alone.
    func confirm(_ page: Page) throws(ConsoleFault) {
        let labels = guide.page(page).recognisedBy
        if fields.has(labels) || hasHeading(labels) { return }
        let title = BoxText(html.title)
        throw isConsole ? .otherPage(asked: page, title: title) : .notThisConsole(title: title)
    }

    /// What the console says in the place of the page.
    private var refusal: ConsoleFault? {
        if isSessionEnd { return .sessionExpired }
        let words = Label(html.visibleText)
        let hasForm = !html.select("//form").isEmpty
        if !hasForm, guide.sentences.daemonDown.isIn(words) || isBareAlarm { return .daemonDown }
        if !hasForm, guide.sentences.forbidden.isIn(words) { return .forbidden }
        return (200..<300).contains(answer.status) ? nil : .httpStatus(answer.status)
    }

    /// Redirected to the login page by script, or the login page itself.
    private var isSessionEnd: Bool {
        let scripts = html.scripts + html.onLoad
        guard guide.session.endedMarks.contains(where: { scripts.holds($0) }) else { return false }
        // A page that will send one to the login only once it has stood idle is none of these yet.
        let idle = /setTimeout\s*\(\s*(?:"[^"]*"|'[^']*')\s*,\s*\d{5,}\s*\)/
        let rest = scripts.replacing(idle, with: "")
        return guide.session.endedMarks.contains { rest.holds($0) }
    }

    /// The daemon's own message where it is down: one piece of text in this colour and nothing else.
    private var isBareAlarm: Bool {
        html.onLoad.isEmpty
            && html.select("//font").contains { $0["color"]?.lowercased() == "#990000" }
            && html.select("//table | //a").isEmpty
    }

    /// A body without its end, whatever the header said: a page whose program has died in the middle is sent as a whole.
    /// Where the header told its length, the end of BODY will do. One that our own parser left in the middle is no better.
    private var damage: ConsoleFault? {
        let hasEnd = text.holdsEnd(of: "html") || (answer.isFramed && text.holdsEnd(of: "body"))
        return hasEnd && html.isWhole ? nil : .cutOff
    }

    /// Whether a value would go back in the very bytes in which it came: character sets have two codes for some characters.
    ///
    /// Only what is not ASCII is looked at; the markup characters are written in another way on the page.
    func has(_ value: String) -> Bool {
        value.split(whereSeparator: \.isASCII).allSatisfy { piece in
            charset.encode(String(piece)).map { answer.body.firstRange(of: $0) != nil } ?? false
        }
    }

    /// Whether it is a page of a console of this kind at all.
    var isConsole: Bool { guide.consoleMarks.contains { text.holds($0) } }

    private func hasHeading(_ labels: Labels) -> Bool {
        html.select("//font | //b | //h1 | //h2 | //h3 | //caption | //a").contains { element in
            labels.keys.contains(Label(element.text(limit: 240))) && !element.isLinkElsewhere
        }
    }
}
