import Appliance
import Dashboard
import Testing

@Suite("The right box that is not as expected is told in what it differs, not by its name")
struct FaultWordsTests {
    private let expected = Identity(host: "s.example", peerHost: "a.example", role: .standby, isEnabled: true)

    @Test("Another role, another setting, a peer that it does not tell")
    func differences() {
        let found = Identity(host: "s.example", role: .active, isEnabled: false)
        let words = ConsoleFault.wrongBox(expected: expected, found: found).words
        #expect(words.en.contains("role is active (standby expected), peer is unknown (a.example expected)"))
        #expect(words.en.contains("redundancy is disabled (enabled expected)") && !words.en.contains("Another box"))
        #expect(words.ja.contains("稼働状態は「アクティブ」（想定「スタンバイ」）"))
    }

    @Test("Another name is another box")
    func anotherBox() {
        let words = ConsoleFault.wrongBox(expected: expected, found: Identity(host: "x.example")).words
        #expect(words.en.contains("Another box answers (expected s.example, found x.example)"))
    }
}
