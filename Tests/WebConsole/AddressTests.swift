import Testing

@testable import WebConsole

@Suite("Addresses: what a person types, and where links lead")
struct AddressTests {
    @Test(
        "The console's own ports stand in where none is named",
        arguments: [
            ("192.168.0.1", "http://192.168.0.1:444"), ("http://ns.nsk.dom", "http://ns.nsk.dom:444"),
            ("HTTPS://ns.nsk.dom/", "https://ns.nsk.dom:81"), ("127.0.0.2:8444", "http://127.0.0.2:8444"),
            ("https://[::1]:8081", "https://[::1]:8081"),
        ])
    func reads(text: String, url: String) throws {
        #expect(try ConsoleAddress(text).description == url)
    }

    @Test(
        "What is no address is refused by its reason",
        arguments: [
            ("", ConsoleAddress.Mistake.empty), ("ftp://x", .scheme("ftp")), ("http://", .host("")),
            ("a b", .host("a b")), ("x:0", .port("0")), ("x:70000", .port("70000")), ("x:", .port("")),
            ("http://x/login", .tail("/login")), ("http://u@x", .user), ("ftp://u:p@x/y", .user), ("u:p/q@x", .user),
            ("https://[::1]:81/a?b#c", .tail("/a?b#c")), ("x?b", .tail("?b")),
        ])
    func refuses(text: String, mistake: ConsoleAddress.Mistake) {
        #expect(throws: mistake) { try ConsoleAddress(text) }
    }

    @Test(
        "Links stay on the console or lead nowhere",
        arguments: [
            ("/base/x.php", "/base/x.php"), ("x.php?a=1", "/nav/x.php?a=1"), ("?b=2", "/nav/p.php?b=2"),
            ("http://h:444/x", "/x"), ("http://other:444/x", nil), ("//other/x", nil), ("javascript:void(0)", nil),
            ("x.php#top", "/nav/x.php"), ("http://h:4444/x", nil),
        ])
    func links(link: String, path: String?) throws {
        #expect(try ConsoleAddress("http://h").path(of: link, on: "/nav/p.php?q=1") == path)
    }
}
