import Appliance
import TestSupport
import Testing

@testable import WebConsole

@Suite("What a form has to send back, and in which characters")
struct FormTextTests {
    private static func form(_ body: String, _ attributes: String = "") throws -> Form {
        let page = "<HTML><BODY><FORM NAME=form ACTION=\"/h.php\"\(attributes)>\(body)</FORM></BODY></HTML>"
        let guide = try ApplianceGuide.builtIn().form
        return try #require(HTMLPage(page).flatMap { Form($0, guide: guide) })
    }

    @Test("What stands in a text area is text, tags and comments too")
    func textArea() throws {
        let text = "連絡先 <postmaster@nsk.dom>\n<!-- 社内用 -->\n1 < 2 <b>x</b> &amp; &lt;i&gt;"
        let form = try Self.form("<TEXTAREA NAME=sigField>\(text)</TEXTAREA><INPUT NAME=after VALUE=\"1\">")
        let sent = "連絡先 <postmaster@nsk.dom>\r\n<!-- 社内用 -->\r\n1 < 2 <b>x</b> & <i>"
        #expect(form["sigField"] == sent)
        #expect(form["after"] == "1")
    }

    @Test("A text area that stands in a script, a comment or a title is none, and one without an end takes the rest")
    func noTextArea() throws {
        let script = #"<SCRIPT>document.write("<textarea name=x><b>")</SCRIPT><!-- <TEXTAREA> -->"#
        let form = try Self.form("\(script)<INPUT NAME=after VALUE=\"1\">")
        #expect(form.fields.map(\.name) == ["after"])
        let open = try Self.form("<INPUT NAME=before VALUE=\"1\"><textarea name=t>a <b>")
        #expect(open.fields.map(\.name) == ["before", "t"] && open["t"]?.hasPrefix("a <b>") == true)
    }

    @Test("What is only for browsers without scripts does not go back")
    func noScript() throws {
        let form = try Self.form(#"<NOSCRIPT><INPUT NAME=lost VALUE="1"></NOSCRIPT><INPUT NAME=kept VALUE="2">"#)
        #expect(form.fields.map(\.name) == ["kept"])
    }

    @Test("A form that wants to be sent in another character set says so")
    func acceptCharset() throws {
        #expect(try Self.form("", #" ACCEPT-CHARSET="x-none, UTF-8""#).acceptedCharsets == ["x-none", "UTF-8"])
        #expect(try Self.form("").acceptedCharsets.isEmpty)
    }

    @Test("It is sent in the character set that it wants; one that is not known forbids the write")
    func sentIn() throws {
        let name = Array("佐藤".utf8).map { "%" + String($0, radix: 16, uppercase: true) }.joined()
        for (wanted, isSent) in [("UTF-8", true), ("x-none", false)] {
            let box = try FakeConsole()
            let text = FakeConsole.filled(try Fixture.text("mail"), FakeConsole.mailFields).replacing(
                /<FORM\s/.ignoresCase(), with: "<FORM ACCEPT-CHARSET=\"\(wanted)\" ", maxReplacements: 1)
            let page = text.replacing(
                /<\/FORM>/.ignoresCase(), with: #"<INPUT TYPE="HIDDEN" NAME="ownerField" VALUE="佐藤"></FORM>"#)
            let reply = ScriptedServer.Reply.bytes(FakeConsole.response(page))
            box.state.change { $0.instead["/base/email/email.php"] = [reply, reply] }
            let who = Identity(host: "ns.nsk.dom")
            let outcome = try box.client().perform(.setServices([.smtp: false]), expecting: who)
            let posts = box.server.requests.filter { $0.method == "POST" && $0.page == "/base/email/emailHandler.php" }
            #expect(posts.count == (isSent ? 1 : 0), "\(outcome)")
            #expect(posts.allSatisfy { $0.body.contains("ownerField=\(name)") })
            if !isSent { #expect(outcome == .refused(.fieldCannotGoBack(name: "ACCEPT-CHARSET=x-none"))) }
        }
    }
}
