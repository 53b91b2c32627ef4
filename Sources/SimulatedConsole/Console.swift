import Appliance
import SimulatedPair

/// One box's console: a request in, a reply out, and what it did to the world. No sockets, no waiting.
struct Console: Sendable {
    let side: Side
    /// Where its mail services listen.
    let ports: [MailService: Int]
    let user: String
    let password: Secret

    /// The answer to a request, at the time that the pair has come to; `nil` where nobody would answer.
    func answer(_ request: Request, in world: inout World) -> Reply? {
        switch world.pair.console(of: side) {
        case .silent: nil
        case .daemonDown: FaultPages.daemonDown(path: request.path)
        case .answering: troubled(request, &world)
        }
    }

    /// The answer of a console that works as it should.
    func answerInOrder(_ request: Request, _ world: inout World) -> Reply {
        entrance(request, &world) ?? content(request, &world)
    }

    /// The pages that need no session.
    private func entrance(_ request: Request, _ world: inout World) -> Reply? {
        switch request.path {
        case "/", "": return .bare(LoginPages.jump(to: "/login.php"))
        case "/login", "/admin", "/siteadmin", "/personal": return .redirect(to: "/login.php")
        case "/login.php": return .page(LoginPages(box: box(world)).form(request.fields))
        case "/loginHandler.php": return logIn(request, &world)
        case "/logoutHandler.php": return logOut(request, &world)
        default: return Ball.image(request.path).map { Reply(body: "", bytes: $0) }
        }
    }

    /// The pages that need one. Without it the request is not carried out.
    private func content(_ request: Request, _ world: inout World) -> Reply {
        let end = box(world).sessionsEndedAt
        guard world.sessions[side].renew(request.cookies, at: world.pair.now, notBefore: end) else {
            return FaultPages.expired
        }
        return page(request, world) ?? handle(request, &world) ?? .notFound
    }

    private func page(_ request: Request, _ world: World) -> Reply? {
        switch request.path {
        case "/redirector.php": .redirect(to: "/nav/cList.php?root=root")
        case "/nav/cList.php": .page(MenuPages(box: box(world), user: user).frames)
        case "/nav/menu.php": .page(MenuPages(box: box(world), user: user).links)
        case "/jsLibrary.php": .page(MenuPages.library)
        case MonitorPage.path: .page(MonitorPage(box: box(world)).text)
        case RedundancyDetailPage.path: .page(RedundancyDetailPage(box: box(world)).text)
        case ProcessorPage.path: .page(ProcessorPage(box: box(world), now: world.pair.now).text)
        case EmailPage.path: .page(EmailPage(mail: box(world).mail, ports: ports, posted: request.fields).text)
        case RedundancyPage.path:
            .page(RedundancyPage(setting: box(world).redundancy, posted: request.fields).text)
        case PowerPages.path: .page(PowerPages.buttons)
        case UpdatePage.path: .page(UpdatePage(side: side, pair: world.pair, fields: request.fields).text)
        case UpdateHistoryPage.path: .page(UpdateHistoryPage(box: box(world), fields: request.fields).text)
        default: MonitorDetailPage(path: request.path, box: box(world)).map { .page($0.text) }
        }
    }

    private func handle(_ request: Request, _ world: inout World) -> Reply? {
        switch request.path {
        case "/base/am/am_update.php": return refreshMonitor(&world)
        case "/base/swupdate/systemUpdateCheck.php": return checkUpdates(&world)
        case "/base/email/emailHandler.php": return order(backTo: EmailPage.path, &world) { saveMail(request, &$0) }
        case "/base/redundancy/redundancyHandler.php":
            return order(backTo: RedundancyPage.path, &world) { saveRedundancy(request, &$0) }
        case "/base/power/rebootHandler.php":
            return order(backTo: PowerPages.path, &world) { power(.restart, &$0) }
        case "/base/power/shutdownHandler.php":
            return order(backTo: PowerPages.path, &world) { power(.shutDown, &$0) }
        case "/base/swupdate/systemUpdateRun.php":
            return order(backTo: UpdatePage.path, &world) { applyUpdates(&$0) }
        default: return nil
        }
    }

    private func box(_ world: World) -> SimulatedBox { world.pair.box(side) }
}
