import Appliance

extension Console {
    /// `loginHandler.php` (`admin-ui` 1.3). Cookies of an older session end that one first, even if the login fails. The
    /// hold-back of a failed login is left out.
    func logIn(_ request: Request, _ world: inout World) -> Reply {
        world.sessions[side].end(request.cookies)
        let name = request.fields["newLoginName"] ?? ""
        let isRight =
            world.pair.consoleTrouble(of: side) != .loginRefused
            && password.reveal { $0 == request.fields["newLoginPassword"] }
        guard name.isEmpty || (name == user && isRight) else { return LoginPages.failure(request.fields) }
        let id = world.sessions[side].open(for: name, at: world.pair.now)
        var reply = Reply.bare(LoginPages.success(request.fields))
        reply.cookies = ["loginName=\(name)", "sessionId=\(id)"]
        return reply
    }

    /// `logoutHandler.php` (`admin-ui` 1.5).
    func logOut(_ request: Request, _ world: inout World) -> Reply {
        world.sessions[side].end(request.cookies)
        var reply = Reply.bare(LoginPages.jump(to: "/login.php?bye=true"))
        reply.cookies = ["loginName=", "sessionId="]
        return reply
    }
}
