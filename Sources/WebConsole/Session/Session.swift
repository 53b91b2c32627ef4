import Appliance

/// A session with one console: logs in when needed, renews once, and asks for pages.
final class Session {
    /// Counts the logins: what was read under one number was read in one session.
    var generation = 0
    /// The menu of this session's user.
    var menu = SiteMap()
    /// The box's clock by its last answer.
    private(set) var clock: Moment?
    /// Where the monitor's rows lead, as far as seen in this session.
    var detailLinks: [Page: String] = [:]

    let address: ConsoleAddress
    let guide: ApplianceGuide
    let limits: Limits
    let transport: Transport
    let user: String
    let password: Secret
    let now: () -> Moment
    var pacing: LoginPacing
    var cookies: String?
    var freshIdentity: IdentityPage?
    private var memory = PageMemory()

    init(
        address: ConsoleAddress, user: String, password: Secret, guide: ApplianceGuide, pin: Fingerprint?,
        limits: Limits, now: @escaping () -> Moment
    ) {
        self.address = address
        self.user = user
        self.password = password
        self.guide = guide
        self.limits = limits
        self.now = now
        transport = Transport(address: address, pin: pin, limits: limits)
        pacing = LoginPacing(gap: limits.betweenLogins)
    }

    /// Logs in, unless a session is open.
    func open() throws(ConsoleFault) {
        if cookies == nil { try logIn() }
    }

    /// Who the box says it is; what the login has just read need not be asked again.
    func identify() throws(ConsoleFault) -> IdentityPage {
        try open()
        if let identity = freshIdentity {
            freshIdentity = nil
            return identity
        }
        let identity = try facts(of: .identity, at: guide.page(.identity).path) { [user] page throws(ConsoleFault) in
            try IdentityPage(page, user: user)
        }
        freshIdentity = nil
        menu = identity.menu
        return identity
    }

    /// A page that is only looked at. A session that has ended is renewed once.
    ///
    /// - Parameter body: the form to post, for pages that show something only then.
    func page(_ path: String, body: [UInt8]? = nil, limit: Span? = nil) throws(ConsoleFault) -> ConsolePage {
        try renewing { () throws(ConsoleFault) in
            try fetch(Request(path: path, body: body, cookies: cookies, limit: limit ?? limits.request))
        }
    }

    /// What a page says that is only looked at. One that has not changed since the last time is not read again.
    func facts<Facts>(
        of page: Page, at path: String, _ read: (ConsolePage) throws(ConsoleFault) -> Facts
    ) throws(ConsoleFault) -> Facts {
        try renewing { () throws(ConsoleFault) in
            let answer = try answer(to: Request(path: path, cookies: cookies, limit: limits.request))
            if let known = memory.facts(of: page, answer, as: Facts.self) { return known }
            let facts = try read(recognised(answer))
            memory.keep(facts, of: page, answer)
            return facts
        }
    }

    /// Asks within a session; once more in a new one, if it turns out to have ended.
    private func renewing<Value>(_ ask: () throws(ConsoleFault) -> Value) throws(ConsoleFault) -> Value {
        let isNew = cookies == nil
        try open()
        do {
            return try ask()
        } catch .sessionExpired where !isNew {
            try logIn()
            return try ask()
        }
    }

    /// Where a page is, by the menu or by the guide.
    func path(_ page: PageGuide) -> String { menu.path(page) ?? page.path }

    /// Ends the session at the box, as far as it can still be reached.
    func end() {
        guard let cookies else { return }
        self.cookies = nil
        let request = Request(path: guide.session.logout, cookies: cookies, purpose: .write, limit: limits.request)
        // Nothing is lost with a failure: a box that does not answer ends the session by itself in an hour.
        _ = Result { try transport.send(request) }
    }
}

extension Session {
    /// A page of the console in a running session.
    func fetch(_ request: Request) throws(ConsoleFault) -> ConsolePage { try recognised(answer(to: request)) }

    /// Follows redirects within the console, but never into a handler, which would act.
    private func answer(to request: Request) throws(ConsoleFault) -> Answer {
        var request = request
        for _ in 0...limits.redirects {
            let answer = try send(request)
            guard let target = answer.redirect else { return answer }
            guard let path = address.path(of: target, on: request.path), !guide.session.isActing(path) else {
                throw .redirectedAway(BoxText(target))
            }
            if let fault = guide.session.fault(ofRedirectTo: path) { throw ended(fault) }
            request.path = path
            request.body = nil
        }
        throw .redirectedAway(BoxText(request.path))
    }

    private func recognised(_ answer: Answer) throws(ConsoleFault) -> ConsolePage {
        do {
            return try ConsolePage(answer, guide: guide)
        } catch {
            throw ended(error)
        }
    }

    func send(_ request: Request) throws(ConsoleFault) -> Answer {
        do {
            return try sent(request)
        } catch {
            throw error.fault
        }
    }

    func sent(_ request: Request) throws(Transport.Failure) -> Answer {
        let answer = try transport.send(request)
        clock = answer.date ?? clock
        return answer
    }

    /// Forgets a session that the box has ended.
    func ended(_ fault: ConsoleFault) -> ConsoleFault {
        guard fault == .sessionExpired else { return fault }
        cookies = nil
        pacing.didNotLast()
        return fault
    }
}
