import Appliance
import SimulatedPair
import Testing

@testable import SimulatedConsole

@Suite("The pages")
struct PageTests {
    @Test("Active Monitor has the manual's six and nine rows, each with ball and details that can be opened")
    func monitor() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            let page = try await site.get("/base/am/amStatus.php", .active, cookies: cookies)
            #expect(page.text.contains("6 エントリ") && page.text.contains("9 エントリ"))
            #expect(page.text.matches(of: /<INPUT TYPE="HIDDEN" NAME="name\d+"/).count == 15)
            for link in page.text.matches(of: /<A HREF="(\/base[^"]*)"><IMG ALT="詳細"/) {
                let details = try await site.get(String(link.1), .active, cookies: cookies)
                #expect(details.text.contains("最後に動作状況が変化した時刻"), "\(link.1)")
                #expect(details.text.contains("NAME=\"lastchange\" VALUE=\"1228262400\">2008/12/3  09:00"))
            }
        }
    }

    @Test("The redundancy details show role, peer and sync in the manual's words, and lag until a refresh is done")
    func redundancyDetails() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            let path = "/base/redundancy/redundancy_amdetails.php"
            let healthy = try await site.get(path, .active, cookies: cookies).text
            for words in ["アクティブで動作しています。", "相手サーバは起動中です。", "同期が完了しました。", "冗長化構成機能は正しく動作しています。"] {
                #expect(healthy.contains(words))
            }
            site.console.withPair { pair, now in pair.apply(.pressPower(.standby), at: now) }
            let refresh = try await site.get("/base/am/am_update.php", .active, cookies: cookies)
            #expect(refresh.text.contains("flow_success = true"))
            #expect(try await site.get(path, .active, cookies: cookies).text.contains("同期が完了しました。"))
            site.pass(.seconds(15))
            #expect(try await site.get(path, .active, cookies: cookies).text.contains("データの同期がとれていません。"))
        }
    }

    @Test("The processor page tells the uptime, so that a restart shows")
    func processor() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            let page = try await site.get("/base/am/cpu_details.php", .active, cookies: cookies)
            #expect(page.text.contains("41日 16時間 0分"))
            #expect(page.text.contains("NAME=\"loadavg1Field\" VALUE=\"0.35\""))
        }
    }

    @Test("A form that goes back whole with one change stores that change and nothing else")
    func formRoundTrip() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            let before = site.console.pair.boxes.active.mail
            var fields = try await site.get("/base/email/email.php", .active, cookies: cookies).fields
            #expect(fields["smtpPortField"] == "10025")
            #expect(fields["relayField"] == "&172.16.0.0%2F16&nsk.dom&")
            fields["enableServersField"] = "0"
            fields["_save"] = "1"
            let answer = try await site.get("/base/email/emailHandler.php", .active, cookies: cookies, post: fields)
            #expect(answer.text.contains("location = '/base/email/email.php';flow_success = true;"))
            #expect(answer.header("Content-Type") == ["text/html"])
            var after = before
            after.switches[.smtp] = false
            #expect(site.console.pair.boxes.active.mail == after)
        }
    }

    @Test("F4: a post without its text fields wipes them")
    func partialFormWipes() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            var fields = try await site.get("/base/email/email.php", .active, cookies: cookies).fields
            for name in ["relayField", "masqAddressField", "maxEmailSizeField", "queueTimeField"] { fields[name] = nil }
            _ = try await site.get("/base/email/emailHandler.php", .active, cookies: cookies, post: fields)
            let mail = site.console.pair.boxes.active.mail
            #expect(
                mail.relay.isEmpty && mail.masqueradeAs.isEmpty && mail.maxEmailSize.isEmpty && mail.queueTime.isEmpty)
        }
    }

    @Test("A post without one Boolean stores nothing at all, and the page it leads to says so")
    func missingBoolean() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.active)
            let before = site.console.pair.boxes.active.mail
            var fields = try await site.get("/base/email/email.php", .active, cookies: cookies).fields
            fields["enablePopsField"] = nil
            fields["enableServersField"] = "0"
            fields["smartRelayField"] = "中継 \"a\""
            let answer = try await site.get("/base/email/emailHandler.php", .active, cookies: cookies, post: fields)
            #expect(answer.text.contains("flow_success = false"))
            #expect(answer.text.contains("VALUE=\"中継 \"a\"\""), "handed back without escaping")
            #expect(site.console.pair.boxes.active.mail == before)
            fields["_serialized_errors"] = answer.fields["_serialized_errors"]
            let page = try await site.get("/base/email/email.php", .active, cookies: cookies, post: fields)
            #expect(page.text.contains("var errorInfo = 'enablePops フィールドに不正なデータが入力されました。"))
            #expect(page.fields["enableServersField"] == "0", "a page reached by a post shows what was posted")
            #expect(
                try await site.get("/base/email/email.php", .active, cookies: cookies).fields["enableServersField"]
                    == "1")
        }
    }

    @Test("Multipart posts in EUC-JP work as well")
    func multipart() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.standby)
            var fields = try await site.get("/base/redundancy/redundancy.php", .standby, cookies: cookies).fields
            #expect(fields["hostNameField"] == "primary" && fields["commonIpAddressField"] == "172.16.39.40")
            fields["enableRedundancyField"] = "0"
            fields["watchedAddressField"] = "監視装置"
            let parts = fields.map { "--cut\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
            let answer = try await site.send(
                "/base/redundancy/redundancyHandler.php", .standby, cookies: cookies,
                body: CharacterSet.eucJP.encode(parts.joined() + "--cut--\r\n"),
                type: "multipart/form-data; boundary=cut")
            #expect(answer.text.contains("flow_success = true"))
            let box = site.console.pair.boxes.standby
            #expect(!box.redundancy.isEnabled && box.redundancyInForce)
            #expect(box.redundancy.watchedAddress == "監視装置")
            #expect(box.redundancy.peerHost == "primary" && box.redundancy.peerSyncAddress == "192.168.1.1")
        }
    }

    @Test("Updates: empty with its hint, checked, applied with progress and a status each, then in the history")
    func updates() async throws {
        try await Site.run { site in
            let cookies = try await site.logIn(.standby)
            let page = { try await site.get("/base/swupdate/systemUpdate.php", .standby, cookies: cookies).text }
            #expect(try await page().contains("0 エントリ"))
            #expect(try await page().contains("アップデートパッケージの確認を行ってください"))
            let check = try await site.get("/base/swupdate/systemUpdateCheck.php", .standby, cookies: cookies)
            #expect(check.text.contains("flow_success = true"))
            site.pass(.seconds(4))
            #expect(try await page().contains("3 エントリ"))
            #expect(try await page().contains("sendmail, openssl, phpセキュリティアップデート"))
            #expect(try await page().contains("アップデート実行"))
            _ = try await site.get("/base/swupdate/systemUpdateRun.php", .standby, cookies: cookies)
            site.pass(.seconds(150))
            #expect(try await page().contains("20081115.nup を適用しています。(2/3)"))
            #expect(try await page().contains("<FONT>25%</FONT>"))
            #expect(try await page().contains("適用済み"))
            #expect(try await page().contains("適用中"))
            site.pass(.seconds(210))
            #expect(try await page().contains("サーバを再起動しています。"))
            let history = try await site.get("/base/swupdate/updateHistory.php", .standby, cookies: cookies).text
            #expect(history.contains("3 エントリ") && history.contains("20081203.nup"))
        }
    }
}
