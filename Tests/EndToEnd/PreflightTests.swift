import Glibc
import Testing

@Suite("redpair preflight, against a pair in another terminal")
struct PreflightTests {
    /// One run, and the line that it says about something.
    private struct Report {
        let status: Int32
        let text: String

        init(_ options: [String], language: String = "en") throws {
            let words = [try BuiltProgram.redpair.path, "preflight", "--lang", language]
            let run = try Command(words + options, limit: .seconds(60))
            (status, text) = (run.status, run.output + run.errors)
        }

        /// The line of a check, such as `A Login`, from its mark on.
        func line(_ topic: String) -> String {
            let line = text.split(separator: "\n").first { $0.dropFirst(7).hasPrefix(topic) }
            return line.map { String($0.dropFirst(2)) } ?? ""
        }

        /// The marks of all checks.
        var marks: Set<String> {
            Set(text.split(separator: "\n").filter { $0.hasPrefix("  [") }.map { String($0.dropFirst(2).prefix(4)) })
        }
    }

    @Test("A healthy pair is ready, in both languages, and the command that begins the work is offered")
    func ready() throws {
        let pair = try SimulatedPairProgram(speed: 4)
        let english = try Report(pair.options)
        #expect(english.status == 0, "\(english.text)")
        #expect(english.marks == ["[OK]", "[! ]"])
        #expect(english.line("A Login").hasSuffix("primary.nsk.dom lets us in."), "\(english.text)")
        #expect(
            english.line("A Line").hasPrefix("[! ]") && english.text.contains("the password crosses the wire in clear"))
        #expect(english.line("  Roles").hasPrefix("[OK]") && english.line("S Monitor refresh").hasPrefix("[OK]"))
        #expect(english.line("  To apply").contains("the same 3 on both: 20081001.nup, 20081115.nup, 20081203.nup"))
        #expect(english.line("A Mail switches").contains("On: SMTP (25), IMAP (143), POP (110)."))
        #expect(english.line("A Beyond the manual").hasPrefix("[! ]"))
        #expect(english.line("A Beyond the manual").contains("Enabled: IMAP (143)."))
        #expect(english.line("A Active Monitor").contains("ディスクの使用状況"))
        #expect(english.text.contains("Verdict: ready"))
        #expect(english.text.contains("To begin the work: redpair run --lang en --active \(pair.active) --standby "))

        let japanese = try Report(pair.options, language: "ja")
        #expect(japanese.status == 0, "\(japanese.text)")
        #expect(japanese.line("A ログイン").hasSuffix("primary.nsk.dom にログインできます。"), "\(japanese.text)")
        #expect(japanese.line("  両方の稼働状態").hasSuffix("A がアクティブ、S がスタンバイです。"))
        #expect(japanese.text.contains("判定: 作業を始められます（注意 "))
        #expect(japanese.text.contains("作業を始めるには: redpair run --lang ja --active \(pair.active) "))
    }

    @Test("Swapped addresses are not ready: the right way round is offered; run refuses them and offers it too")
    func swapped() throws {
        let pair = try SimulatedPairProgram(speed: 4)
        let options = ["--active", pair.standby, "--standby=\(pair.active)", "--password-file", pair.passwordFile]
        let right = "--active \(pair.active) --standby=\(pair.standby) --password-file \(pair.passwordFile)"
        let report = try Report(options)
        #expect(report.status == 1)
        #expect(report.line("  Roles").hasPrefix("[NG]   Roles"), "\(report.text)")
        #expect(report.text.contains("First: Roles") && report.text.contains("redpair preflight --lang en \(right)"))

        for (language, sentence) in [
            ("ja", "逆です。A のアドレスの装置（secondary.nsk.dom）がスタンバイ、S のアドレスの装置（primary.nsk.dom）がアクティブです。"),
            (
                "en",
                "Reversed: secondary.nsk.dom at A's address is standby, and primary.nsk.dom at S's address is active."
            ),
        ] {
            let run = try Command([try BuiltProgram.redpair.path, "run", "--lang", language] + options)
            #expect(run.status == EX_DATAERR && run.output.isEmpty)
            #expect(run.errors.contains(sentence), "\(run.errors)")
            #expect(run.errors.contains("redpair run --lang \(language) \(right)\n"), "\(run.errors)")
        }
    }

    @Test("A wrong password is the first thing to mend")
    func password() throws {
        let pair = try SimulatedPairProgram(speed: 4)
        let wrong = try TemporaryFile.make("wrong")
        defer { TemporaryFile.remove(wrong) }
        let options = ["--active", pair.active, "--standby", pair.standby, "--password-file", wrong]
        let report = try Report(options, language: "ja")
        #expect(report.status == 1)
        #expect(report.line("A ログイン").hasPrefix("[NG]") && report.line("S ログイン").hasPrefix("[NG]"))
        #expect(report.text.contains("ユーザ名かパスワードが違います。正しいもので始め直してください。"), "\(report.text)")
        #expect(report.text.contains("最初にすること: A ログイン — "))
    }

    @Test("A box that is down leaves what hangs on it unknown, and nothing of it ready; a clock that runs away is told")
    func down() throws {
        let pair = try SimulatedPairProgram(speed: 120)
        try pair.type("power S", until: "lamp off")
        let report = try Report(pair.options)
        #expect(report.status == 1)
        #expect(report.line("S Login").hasPrefix("[NG]"), "\(report.text)")
        #expect(report.line("S Sync").hasPrefix("[? ]") && report.line("  Roles").hasPrefix("[? ]"))
        #expect(report.line("A Peer").hasPrefix("[NG]") && report.line("A Light").hasPrefix("[NG]"))
        #expect(report.line("A Box and computer").contains("ahead of this computer"))
        #expect(report.text.contains("Verdict: not ready"))
        #expect(report.text.contains("First: S Login"))
    }

    @Test("Usage errors are 64")
    func usage() throws {
        #expect(try Report([]).status == EX_USAGE)
        #expect(try Report(["--active", "ftp://x", "--standby", "http://192.0.2.1:444"]).status == EX_USAGE)
    }
}
