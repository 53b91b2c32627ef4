import Appliance

/// The console of a real box, over HTTP or HTTPS.
///
/// Every call blocks the thread that makes it until the answer is there or its limit has passed; one caller at a time,
/// so one request at a time goes to the box.
public final class WebConsole: ConsoleWriter {
    let session: Session
    let guide: ApplianceGuide
    /// Whether アップデート確認 was pressed in the session of this number, and nothing was applied since.
    var updatesCheckedIn: Int?

    /// A console that nothing has been asked of yet: the first call logs in.
    ///
    /// - Parameters:
    ///   - address: where it answers.
    ///   - user: an administrator's name; an empty one is refused before it is sent.
    ///   - password: that user's.
    ///   - guide: where things are and what they are called.
    ///   - pin: the one certificate that is believed, if the address is secure; without one nothing is sent there.
    ///   - limits: how long and how much it may take.
    ///   - now: the time, by which logins are spaced out.
    public init(
        address: ConsoleAddress, user: String, password: Secret, guide: ApplianceGuide,
        pin: Fingerprint? = nil, limits: Limits = .standard, now: @escaping () -> Moment
    ) {
        self.guide = guide
        session = Session(
            address: address, user: user, password: password, guide: guide, pin: pin, limits: limits, now: now)
    }

    /// The certificate that an `https` console shows, for a person to compare; nothing is sent to it.
    public static func fingerprint(
        of address: ConsoleAddress, limits: Limits = .standard
    ) throws(ConsoleFault) -> Fingerprint {
        try Transport(address: address, pin: nil, limits: limits).fingerprint()
    }

    /// Reads what was asked for; see ``ConsoleReader/read(_:)``.
    public func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading {
        var visit = Visit(session: session, isCheckedList: { [self] in updatesCheckedIn == session.generation })
        do {
            let reading = try visit.read(pages)
            if reading.gaps.contains(where: \.fault.concernsWholeConsole) { updatesCheckedIn = nil }
            return reading
        } catch {
            // Whoever was away may have been restarted, and has then forgotten what it had found.
            updatesCheckedIn = nil
            throw error
        }
    }

    /// Makes the box look for itself: 情報の更新 or アップデート確認.
    public func look(_ look: Look) throws(ConsoleFault) {
        switch look {
        case .refreshMonitor: try settle(session.page(guide.monitor.refresh), of: .monitor)
        case .checkUpdates: try checkUpdates()
        }
    }

    /// What answers on these TCP ports of the console's host, all asked at once.
    public func probe(_ ports: [MailService: Int]) -> [MailService: PortState] {
        PortProbe(host: session.address.host, limits: session.limits).states(of: ports)
    }

    /// Ends the session, if there is one.
    public func logOut() { session.end() }

    /// The button shows only over an empty list (`admin-ui` 5.3): a list with entries is a checked one already.
    private func checkUpdates() throws(ConsoleFault) {
        let path = session.path(guide.page(.updates))
        let page = try session.page(path)
        let list = try UpdatesPage(page, as: .updates)
        guard let button = Button(guide.updates.checkButtons, on: page.html) else {
            if list.updates.isEmpty { throw .missing(label: guide.updates.checkButtons.name) }
            return
        }
        let target = button.path.flatMap { session.address.path(of: $0, on: path) } ?? guide.updates.check
        let answer = try session.page(target, limit: session.limits.save)
        try settle(answer, of: .updates)
        if let riddle = HandlerPage.shown(on: answer).first(where: { !guide.updates.nothingFound.isIn(Label($0.text)) })
        {
            // Words that are not known may tell of a server that was not reached: over an empty list they mean nothing.
            guard try UpdatesPage(session.page(path), as: .updates).updates.isEmpty else { return }
            throw .notUnderstood(label: guide.updates.checkButtons.name, text: riddle)
        }
        updatesCheckedIn = session.generation
    }

    /// Throws unless a handler says that it has done what it was asked.
    private func settle(_ page: ConsolePage, of asked: Page) throws(ConsoleFault) {
        switch HandlerPage(page) {
        case .success:
            if let text = HandlerPage.shownFailure(on: page) { throw rejection(text) }
        case .failure(let text): throw rejection(text)
        case .handOver(let form): throw rejection(session.message(of: form, on: page))
        case .other: throw .otherPage(asked: asked, title: BoxText(page.html.title))
        }
    }

    /// A refusal in the console's own words: locked as a whole, or this one form.
    func rejection(_ text: BoxText) -> ConsoleFault {
        guide.sentences.suspended.isIn(Label(text.text)) ? .suspended(text) : .rejected(text)
    }
}

extension Session {
    /// The message behind a failure that comes as a form to the page that shows it (`admin-ui` 3.6); empty where it
    /// cannot be had.
    func message(of handOver: Form, on page: ConsolePage) -> BoxText {
        var form = handOver
        // The page is only to show what went wrong, not to save once more.
        form.set(guide.form.saveInput, to: nil)
        guard let path = address.path(of: form.action, on: page.answer.path), path != page.answer.path,
            case .success(let body) = FormEncoding.body(form.fields, in: page.charset)
        else { return "" }
        do {
            return HandlerPage.errorText(on: try self.page(path, body: body)) ?? ""
        } catch {
            return ""
        }
    }
}
