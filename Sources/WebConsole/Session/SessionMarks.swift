import Appliance

extension Answer {
    /// Where the answer sends us instead; `nil` when it does not. A 304 does not: nobody asked for a page only if it has
    /// changed.
    var redirect: String? { (300..<400).contains(status) && status != 304 ? field("location") ?? "" : nil }
}

extension SessionGuide {
    /// The two cookies of a login that succeeded, as a header value.
    ///
    /// A session of nothing but zeros is the anonymous user's (`admin-ui` 1.3).
    func cookies(of answer: Answer, user: String) -> String? {
        let jar = answer.cookies
        guard let name = jar[userCookie], let id = jar[sessionCookie], !name.isEmpty, !id.isEmpty,
            !id.allSatisfy({ $0 == "0" })
        else { return nil }
        return "\(userCookie)=\(name); \(sessionCookie)=\(id)"
    }

    /// Whether a GET of this path does something.
    func isActing(_ path: String) -> Bool { actingMarks.contains { path.contains($0) } }

    /// What a redirect to this path means; `nil` when it is a page like any other.
    func fault(ofRedirectTo path: String) -> ConsoleFault? {
        let page = String(path.prefix { $0 != "?" })
        if endedPaths.contains(page) { return .sessionExpired }
        return forbiddenPaths.contains(page) ? .forbidden : nil
    }
}

extension ConsoleFault {
    /// Whether a write that was answered with this may have been carried out. A console that finds no session, no right
    /// or no daemon, or no such page, has not begun (`admin-ui` 1.6).
    var leavesWriteOpen: Bool {
        switch self {
        case .sessionExpired, .forbidden, .daemonDown: false
        case .httpStatus(let status): !(400..<500).contains(status)
        default: true
        }
    }

    /// Whether it is the whole console's fault and not one page's, so that asking for the next page is in vain.
    var concernsWholeConsole: Bool {
        switch self {
        case .refused, .timedOut, .unreachable, .loginRefused, .loginHeldBack, .sessionExpired, .daemonDown, .tls,
            .keyUnknown, .keyChanged:
            true
        default: false
        }
    }
}
