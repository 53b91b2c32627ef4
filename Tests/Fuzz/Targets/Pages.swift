import Appliance

@testable import WebConsole

/// Answers of the console, from bytes to facts.
enum Pages {
    private static let guide: ApplianceGuide = {
        do { return try ApplianceGuide.builtIn() } catch { fatalError("\(error)") }
    }()

    /// What a header may say, chosen by the length of the input: the bytes alone decide, so that a find can be repeated.
    private static let types = [
        "text/html", "text/html; charset=EUC-JP", "text/html", "text/html; charset=UTF-8",
        "text/html; charset=Shift_JIS",
        "text/html; charset=none", "text/html; charset=ISO-2022-JP", "text/html; charset=x-euc-jp",
    ]

    static func read(_ bytes: [UInt8]) {
        let type = ("content-type", types[bytes.count % types.count])
        // A page whose length the header did not say must show its end: both ways are taken.
        let fields = bytes.count % 2 == 0 ? [type, ("content-length", "\(bytes.count)")] : [type]
        let answer = Answer(status: 200, fields: fields, body: bytes, path: "/base/am/amStatus.php")
        guard case .success(let page) = Result(catching: { try ConsolePage(answer, guide: guide) }) else { return }
        readFacts(page)
        readForm(page)
        // As long as all the rest, and made of the same parts.
        guard bytes.count % 8 == 0 else { return }
        readPromises(page)
        mustHold(Specimen.hidden(bytes, [Array("secret".utf8)]).firstRange(of: "secret".utf8) == nil, "a secret shows")
    }

    private static func readFacts(_ page: ConsolePage) {
        let monitor = Result { try MonitorPage(page) }
        if case .success(let monitor) = monitor { monitor.rows.forEach { checkHarmless($0.component.name) } }
        let redundancy = Result { try RedundancyPage(page) }
        if case .success(let read) = redundancy { read.status.message.map(checkHarmless) }
        _ = Result { try ProcessorPage.read(page) }
        _ = Result { try MailPage(page) }
        _ = Result { try RedundancySettingPage(page) }
        for kind in [Page.updates, .updateHistory] { _ = Result { try UpdatesPage(page, as: kind) } }
        _ = Result { try IdentityPage(page, user: "admin") }
        readScripts(page)
    }

    /// Where there are any: to compile their expressions takes longer than to read a small page.
    private static func readScripts(_ page: ConsolePage) {
        let scripts = page.html.scripts
        if !scripts.isEmpty {
            _ = SiteMap(script: scripts, actingMarks: guide.session.actingMarks).path(guide.page(.monitor))
        }
        if !page.html.onLoad.isEmpty { _ = HandlerPage(page) }
    }

    private static func readForm(_ page: ConsolePage) {
        _ = Form(page.html, guide: guide.form).map { form in
            _ = form.fields.allSatisfy { page.has($0.value) }
            return FormEncoding.body(form.fields, in: page.charset)
        }
        for buttons in [guide.power.restart.buttons, guide.updates.runButtons] { _ = Button(buttons, on: page.html) }
    }

    private static func readPromises(_ page: ConsolePage) {
        for place in Promise.Place.allCases {
            let reader = PromiseReader(place: place, page: page, guide: guide, menu: SiteMap(), user: "admin")
            _ = Result { try reader.promises() }
        }
    }

    private static func checkHarmless(_ text: BoxText) {
        let isHarmless = text.text.unicodeScalars.allSatisfy { scalar in
            ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        }
        mustHold(isHarmless && text.text.count <= BoxText.limit + 1, "a box's text is long or harmful")
    }
}
