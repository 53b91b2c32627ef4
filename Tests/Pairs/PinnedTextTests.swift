import Appliance
import Pairs
import Testing
import WebConsole

@Suite("A certificate more in pairs.yaml")
struct PinnedTextTests {
    private static let letters = Array(repeating: "AB", count: 32).joined(separator: ":")

    private func pinned(_ text: String, _ side: Side = .active, pair: String = "tokyo") throws -> String? {
        let pin = try #require(Fingerprint("sha256:\(Self.letters)"))
        return PinnedText(text, pair: pair, side: side, pin: pin, file: "pairs.yaml")?.text
    }

    private static let plain = """
        # ours
        osaka:
          active: https://192.0.2.3:81
          standby: https://192.0.2.4:81

        tokyo:  # the capital
          active: https://192.0.2.1:81
          standby: https://192.0.2.2:81
          user: admin  # as ever

        # the end

        """

    @Test("It stands after the last fact of its own pair; every remark stays where it is")
    func added() throws {
        let text = try #require(try pinned(Self.plain))
        let line = "  pins:\n    active: sha256:\(Self.letters)\n"
        #expect(text == Self.plain.replacing("# as ever\n", with: "# as ever\n" + line))
        let both = try #require(try pinned(text, .standby))
        #expect(both.contains("  pins:\n    standby: sha256:\(Self.letters)\n    active: sha256:"))
    }

    @Test("Facts that stand in otherwise, pins that are there already, a file without its last newline")
    func indents() throws {
        let wide = """
            tokyo:
                active: https://192.0.2.1:81
                standby: https://192.0.2.2:81
                pins:
                  # from the box's own front
                  standby: sha256:\(Self.letters)
                witness: required
            """
        #expect(
            try pinned(wide)
                == wide.replacing("    pins:\n", with: "    pins:\n      active: sha256:\(Self.letters)\n"))
        let bare = "tokyo:\n active: https://192.0.2.1:81\n standby: https://192.0.2.2:81"
        #expect(try pinned(bare) == bare + "\n pins:\n   active: sha256:\(Self.letters)")
    }

    @Test(
        "Where a line more would not do it, nothing is changed",
        arguments: [
            "tokyo: {active: https://192.0.2.1:81, standby: https://192.0.2.2:81}",
            "\"tokyo\":\n  active: https://192.0.2.1:81\n  standby: https://192.0.2.2:81\n",
            "tokyo:\n  active: http://192.0.2.1:444\n  standby: https://192.0.2.2:81\n",
            "tokyo:\n  active: https://192.0.2.1:81\n  standby: https://192.0.2.2:81\n  pins: {}\n",
            "tokyo:\n  active: https://192.0.2.1:81\n  standby: https://192.0.2.2:81\n  pins:\n    active: sha256:\(letters)\n",
            "osaka:\n  active: https://192.0.2.1:81\n  standby: https://192.0.2.2:81\n", "",
        ])
    func untouched(text: String) throws { #expect(try pinned(text) == nil) }
}
