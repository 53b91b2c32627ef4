import Appliance
import TestSupport
import Testing

/// Something that a server does wrong, what it is called, and when that is known; the limits are those of `LimitTests`.
struct ServerFault: Sendable, CustomTestStringConvertible {
    var name: String
    var reply: ScriptedServer.Reply
    var fault: ConsoleFault
    var time: Range<Duration> = .zero..<atOnce
    var words: Words

    var testDescription: String { name }

    /// A second and a half: the machine may be busy with others.
    private static let atOnce = Duration.seconds(1.5)
    /// libcurl counts whole milliseconds.
    private static let atLimit = Duration.seconds(1.99)..<Duration.seconds(3.5)

    private static let late = Words(
        ja: "2 秒待っても応答がありません。電源・ケーブル・アドレスを確かめてください。", en: "No answer in 2 s. Check power, cable and address.")
    private static let cut = Words(
        ja: "応答の途中で接続が切れました。", en: "The connection broke off in the middle of the answer.")
    private static let long = Words(
        ja: "応答が長すぎます（65536 バイト超）。", en: "The answer is longer than 65536 bytes.")
    private static let stranger = Words(
        ja: "NetSHAKER の管理画面ではありません。アドレスを確かめてください。",
        en: "This is not a NetSHAKER console. Check the address.")
    private static let half = Array("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx".utf8)

    private static func page(_ header: String, _ body: [UInt8]) -> ScriptedServer.Reply {
        .bytes(Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\(header)\r\n".utf8) + body)
    }

    static let all = [
        ServerFault(
            name: "silence", reply: .silence, fault: .timedOut(.seconds(2)), time: atLimit, words: late),
        ServerFault(
            name: "a byte a second", reply: .drip(milliseconds: 1000), fault: .timedOut(.seconds(2)), time: atLimit,
            words: late),
        ServerFault(name: "reset in the middle", reply: .reset(after: half), fault: .cutOff, words: cut),
        ServerFault(name: "end in the middle", reply: .bytes(half), fault: .cutOff, words: cut),
        ServerFault(name: "end at once", reply: .bytes([]), fault: .cutOff, words: cut),
        ServerFault(
            name: "a page that never ends", reply: .endless(Array("<TABLE>".utf8)), fault: .tooLong(limit: 64 << 10),
            words: long),
        ServerFault(
            name: "a header that never ends",
            reply: .bytes(Array("HTTP/1.1 200 OK\r\n".utf8) + Array(String(repeating: "X: y\r\n", count: 20_000).utf8)),
            fault: .tooLong(limit: 64 << 10), words: long),
        ServerFault(
            name: "a gzip bomb", reply: page("Content-Encoding: gzip\r\n", Deflated.zeros(64 << 20)),
            fault: .tooLong(limit: 64 << 10), words: long),
        ServerFault(
            name: "gzip that is none", reply: page("Content-Encoding: gzip\r\n", Array("<html>".utf8)),
            fault: .notThisConsole(title: ""), words: stranger),
        ServerFault(
            name: "an empty page", reply: page("", []), fault: .empty,
            words: Words(ja: "応答が空です。", en: "The answer is empty.")),
        ServerFault(
            name: "no HTTP", reply: .bytes(Array("SSH-2.0-OpenSSH_3.9\r\n".utf8)), fault: .notThisConsole(title: ""),
            words: stranger),
        ServerFault(
            name: "a redirect to another host",
            reply: .bytes(
                Array("HTTP/1.1 302 Found\r\nLocation: http://192.0.2.9/\r\nContent-Length: 0\r\n\r\n".utf8)),
            fault: .redirectedAway("http://192.0.2.9/"),
            words: Words(ja: "別の場所（http://192.0.2.9/）へ転送されました。", en: "It redirects elsewhere (http://192.0.2.9/).")),
        ServerFault(
            name: "a failing server",
            reply: .bytes(
                Array("HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n<html>x</html>".utf8)), fault: .httpStatus(500),
            words: Words(ja: "管理画面にない応答です（HTTP 500）。", en: "No page of the console answers so (HTTP 500).")),
    ]
}
