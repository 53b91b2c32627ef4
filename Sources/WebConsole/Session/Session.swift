import Appliance

/// A session with one console: logs in when needed, renews once, and asks for pages.
final class Session {
    /// Counts the logins: what was read under one number was read in one session.
    private(set) var generation = 0
    /// The menu of this session's user.
    private(set) var menu = SiteMap()
    /// The box's clock by its last answer.
    private(set) var clock: Moment?
    /// Where the monitor's rows lead, as far as seen in this session.
    var detailLinks: [Page: String] = [:]

    let address: ConsoleAddress
    let guide: ApplianceGuide
    let limits: Limits
    private let transport: Transport
    private let user: String
    private let password: Secret
    private let now: () -> Moment
    private var pacing: LoginPacing
    private var cookies: String?
    private var freshIdentity: IdentityPage?

    init(
        address: ConsoleAddress, user: String, password: Secret, guide: ApplianceGuide, trust: TrustPolicy,
        limits: Limits, now: @escaping () -> Moment
    ) {
        self.address = address
        self.user = user
        self.password = password
        self.guide = guide
        self.limits = limits
        self.now = now
        transport = Transport(address: address, trust: trust, limits: limits)
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
        let identity = try IdentityPage(page(guide.page(.identity).path), user: user)
        freshIdentity = nil
        menu = identity.menu
        return identity
    }

    /// A page that is only looked at. A session that has ended is renewed once.
    ///
    /// - Parameter body: the form to post, for pages that show something only then.
    func page(_ path: String, body: [UInt8]? = nil, limit: Span? = nil) throws(ConsoleFault) -> ConsolePage {
        let isNew = cookies == nil
        try open()
        let request = Request(path: path, body: body, cookies: cookies, limit: limit ?? limits.request)
        do {
            return try fetch(request)
        } catch .sessionExpired where !isNew {
            try logIn()
            return try fetch(Request(path: path, body: body, cookies: cookies, limit: request.limit))
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
    /// Follows redirects within the console, but never into a handler, which would act.
    private func fetch(_ request: Request) throws(ConsoleFault) -> ConsolePage {
        var request = request
        for _ in 0...limits.redirects {
            let answer = try send(request)
            guard let target = answer.redirect else { return try recognised(answer) }
            guard let path = address.path(of: target, on: request.path), !path.contains("Handler") else {
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

    private func send(_ request: Request) throws(ConsoleFault) -> Answer {
        do {
            return try sent(request)
        } catch {
            throw error.fault
        }
    }

    private func sent(_ request: Request) throws(Transport.Failure) -> Answer {
        let answer = try transport.send(request)
        clock = answer.date ?? clock
        return answer
    }

    /// Forgets a session that the box has ended.
    private func ended(_ fault: ConsoleFault) -> ConsoleFault {
        guard fault == .sessionExpired else { return fault }
        cookies = nil
        pacing.didNotLast()
        return fault
    }
}

extension Session {
    /// Logs in, and proves it by one page that needs a login.
    private func logIn() throws(ConsoleFault) {
        // The daemon would take an empty name for the anonymous user and give a session that is good for nothing.
        guard !user.isEmpty else { throw .loginRefused }
        try pacing.begin(at: now())
        let answer = try send(loginRequest())
        guard let cookies = guide.session.cookies(of: answer, user: user) else { throw refusal(answer) }
        self.cookies = cookies
        generation += 1
        detailLinks = [:]
        do {
            let proof = try fetch(Request(path: guide.page(.identity).path, cookies: cookies, limit: limits.request))
            let identity = try IdentityPage(proof, user: user)
            freshIdentity = identity
            menu = identity.menu
        } catch {
            self.cookies = nil
            throw error
        }
    }

    /// No older cookies go along: the daemon would end their session even if the login failed.
    private func loginRequest() throws(ConsoleFault) -> Request {
        let form = password.reveal { word in
            [(guide.session.userField, user), (guide.session.passwordField, word)] + guide.session.constantFields
        }
        guard case .success(let body) = FormEncoding.body(form, in: guide.charsets.first ?? .utf8) else {
            throw .loginRefused
        }
        return Request(path: guide.session.login, body: body, purpose: .write, limit: limits.request)
    }

    private func refusal(_ answer: Answer) -> ConsoleFault {
        if let target = answer.redirect { return .redirectedAway(BoxText(target)) }
        let page: ConsolePage
        do {
            page = try ConsolePage(answer, guide: guide)
        } catch {
            return refusal(error)
        }
        guard guide.session.failedMarks.contains(where: { page.text.contains($0) }) else {
            return .notThisConsole(title: BoxText(page.html.title))
        }
        pacing.didNotLast()
        return .loginRefused
    }

    /// The login page in answer to a login is a refusal, not an ended session.
    private func refusal(_ fault: ConsoleFault) -> ConsoleFault {
        guard fault == .sessionExpired else { return fault }
        pacing.didNotLast()
        return .loginRefused
    }
}

extension Session {
    /// Why a write has no answer that could be understood, and whether it may have been carried out all the same.
    struct WriteFault: Error {
        var fault: ConsoleFault
        var mayBeDone: Bool
    }

    /// Sends one request that changes something, in the session that is open, once, and without following it anywhere.
    func write(_ path: String, body: [UInt8]? = nil, limit: Span) throws(WriteFault) -> ConsolePage {
        guard let cookies else { throw WriteFault(fault: .sessionExpired, mayBeDone: false) }
        let answer = try writeAnswer(
            Request(path: path, body: body, cookies: cookies, purpose: .write, limit: limit))
        if let target = answer.redirect { throw redirected(target, from: path) }
        do {
            return try ConsolePage(answer, guide: guide)
        } catch {
            throw WriteFault(fault: ended(error), mayBeDone: error.leavesWriteOpen)
        }
    }

    private func writeAnswer(_ request: Request) throws(WriteFault) -> Answer {
        do {
            return try sent(request)
        } catch {
            throw WriteFault(fault: error.fault, mayBeDone: error.mayHaveLeft)
        }
    }

    private func redirected(_ target: String, from path: String) -> WriteFault {
        let fault = address.path(of: target, on: path).flatMap { guide.session.fault(ofRedirectTo: $0) }
        guard let fault else { return WriteFault(fault: .redirectedAway(BoxText(target)), mayBeDone: true) }
        return WriteFault(fault: ended(fault), mayBeDone: false)
    }
}
