import Appliance
import SimulatedPair
import Testing

@testable import SimulatedConsole

@Suite("Login, session and what is not the page that was asked for")
struct SessionTests {
    @Test("A login gives two cookies, and with them the pages come in EUC-JP")
    func login() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            #expect(cookies.wholeMatch(of: /loginName=admin; sessionId=[A-Za-z0-9]{63}/) != nil)
            let page = try await site.get("/base/am/amStatus.php", .active, cookies: cookies)
            #expect(page.status == 200)
            #expect(page.header("Content-Type") == ["text/html; charset=EUC-JP"])
            #expect(page.header("Connection") == ["close"])
            #expect(page.header("Date") == ["Wed, 03 Dec 2008 00:00:00 GMT"])
            #expect(page.text.contains("冗長化構成の状態"))
        }
    }

    @Test("A wrong password gives no cookie; the empty user gets 63 zeros, and nothing works with them")
    func refusedLogins() async throws {
        try await Site.run { site in
            #expect(try await site.logIn(.active, password: "wrong").isEmpty)
            let anonymous = try await site.get(
                "/loginHandler.php", .active,
                post: ["newLoginName": "", "target": "/redirector.php", "reuseWindow": "true"])
            #expect(anonymous.header("Set-Cookie").last == "sessionId=" + String(repeating: "0", count: 63))
            let cookies = anonymous.header("Set-Cookie").joined(separator: "; ")
            let page = try await site.get("/base/am/amStatus.php", .active, cookies: cookies)
            #expect(page.text.contains("/login.php?expired=true&target="))
        }
    }

    @Test("An expired session answers 200 and does not act")
    func expiredSessionDoesNotAct() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            site.pass(.seconds(3601))
            let page = try await site.get("/base/power/shutdownHandler.php", .active, cookies: cookies)
            #expect(page.status == 200)
            #expect(page.text.contains("onLoad=\"redirect()\""))
            #expect(site.console.pair.boxes.active.power.isOn)
        }
    }

    @Test("Every page renews the session; logging out ends it")
    func sessionLife() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.standby)
            for _ in 0..<3 {
                site.pass(.minutes(50))
                #expect(try await site.get("/base/am/amStatus.php", .standby, cookies: cookies).text.contains("_save"))
            }
            _ = try await site.get("/logoutHandler.php", .standby, cookies: cookies)
            #expect(
                try await site.get("/base/am/amStatus.php", .standby, cookies: cookies).text.contains("expired=true"))
        }
    }

    @Test("The menu names the box in its title and every page with its label")
    func menu() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.standby)
            let redirect = try await site.get("/redirector.php", .standby, cookies: cookies)
            #expect(redirect.status == 302)
            #expect(redirect.header("Location") == ["/nav/cList.php?root=root"])
            let menu = try await site.get("/nav/cList.php?root=root", .standby, cookies: cookies)
            #expect(menu.text.contains("<TITLE>secondary.nsk.dom; ユーザ名 - admin</TITLE>"))
            for line in menu.text.matches(
                of: /new top\.code\.mItem_Item\("[^"]*", "([^"]*)", "[^"]*", "[^"]*", "([^"]+)"/)
            {
                let page = try await site.get(String(line.2), .standby, cookies: cookies)
                #expect(page.status == 200 && page.text.contains("NAME=\"_save\""), "\(line.1)")
            }
        }
    }
}
