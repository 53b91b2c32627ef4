import Appliance

extension Session {
    /// Logs in, and proves it by one page that needs a login, where there is that page.
    func logIn() throws(ConsoleFault) {
        // The daemon would take an empty name for the anonymous user and give a session that is good for nothing.
        guard !user.isEmpty else { throw .loginRefused }
        try pacing.begin(at: now())
        let answer = try send(loginRequest())
        guard let cookies = guide.session.cookies(of: answer, user: user) else { throw refusal(answer) }
        self.cookies = cookies
        pacing.wasTaken()
        generation += 1
        detailLinks = [:]
        do {
            let proof = try fetch(Request(path: guide.page(.identity).path, cookies: cookies, limit: limits.request))
            let identity = try IdentityPage(proof, user: user)
            freshIdentity = identity
            menu = identity.menu
        } catch .httpStatus(404) {
            // No page needs the menu (`admin-ui` 1.4): each of them shows by itself whether the login holds.
            (freshIdentity, menu) = (nil, SiteMap())
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
        pacing.wasRefused()
        return .loginRefused
    }

    /// The login page in answer to a login is a refusal, not an ended session.
    private func refusal(_ fault: ConsoleFault) -> ConsoleFault {
        guard fault == .sessionExpired else { return fault }
        pacing.wasRefused()
        return .loginRefused
    }
}
