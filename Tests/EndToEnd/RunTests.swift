import Testing

@Suite("redpair run, on a pair in another terminal")
struct RunTests {
    @Test("The first row is carried out on the pair, is seen from outside, and leaving in the middle says so")
    func firstRow() throws {
        let pair = try SimulatedPairProgram(brisk: 30)
        let terminal = try TmuxSession(
            Shell.reporting([try BuiltProgram.redpair.path, "run", "--lang", "en"] + pair.options), columns: 80,
            rows: 24)
        var engineer = Engineer(at: terminal, reading: .english)
        try engineer.work(limit: .seconds(60)) { $0.row?.step == "1-2" }
        let status = try StatusTests.Status(of: pair)
        #expect((status.active["services"] as? [String: Bool])?.values.contains(true) == false)
        #expect(try terminal.screen().contains("LIVE"))

        try terminal.press("C-c")
        try terminal.wait(forText: "Leave redpair?")
        #expect(try terminal.screen().contains("Mail is still down."))
        try terminal.press("y")
        try terminal.wait(forText: "exit 10")
        #expect(try Shell.isRestored(terminal))
    }

    @Test("Guide mode sends no command, whatever is pressed")
    func guide() throws {
        let pair = try SimulatedPairProgram(brisk: 30)
        let terminal = try TmuxSession(
            [try BuiltProgram.redpair.path, "run", "--guide", "--lang", "ja"] + pair.options)
        try terminal.wait(forText: "primary.nsk.dom")
        try terminal.press("Enter")
        try terminal.wait(forText: "ガイドモードでは設定も電源も操作しません")
        #expect((try StatusTests.Status(of: pair).active["services"] as? [String: Bool])?["smtp"] == true)
    }

    @Test("H2: two active boxes are told on the way in; the screen comes all the same")
    func bothActive() throws {
        let pair = try SimulatedPairProgram(speed: 600)
        try pair.type("sync out", until: "running")
        _ = try StatusTests.Status.first(of: pair) {
            $0.active.string("role") == "active" && $0.standby.string("role") == "active"
        }
        let terminal = try TmuxSession(
            Shell.reporting([try BuiltProgram.redpair.path, "run", "--lang", "en"] + pair.options))
        try terminal.wait(forText: "primary.nsk.dom")
        #expect(try terminal.leaveWork().contains("redpair: Both are active."))
    }
}
