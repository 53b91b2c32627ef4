import Appliance
import Glibc
import TestSupport
import Testing

@Suite("redpair rehearse --scenario, over real HTTP, with the autopilot's hands")
struct ScenarioTests {
    private func rehearse(_ words: [String], _ language: Language = .english) throws -> Command {
        let autopilot = ["rehearse", "--autopilot", "--speed", "600", "--lang", language.rawValue]
        return try Command([try BuiltProgram.redpair.path] + autopilot + words, limit: .seconds(60))
    }

    @Test("S first in STEP3: the alarm says so, S is shut down, the work is finished")
    func finishes() throws {
        let run = try rehearse(["--scenario", "standby-first"], .japanese)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.hasPrefix("STEP3 でスタンバイ側を先に起動\n"))
        #expect(run.output.contains("  警報: スタンバイ側が先に起動しています\n"))
        #expect(run.output.contains("すべての手順が完了しました。\n"))
    }

    @Test("Addresses swapped: left unfinished, with the reasons, and nothing was done to either box")
    func leaves() throws {
        let run = try rehearse(["--scenario", "addresses-swapped"])
        #expect(run.status == 10, "\(run.output)\(run.errors)")
        #expect(run.output.contains("Left unfinished at STEP1-1.\nSTEP1-1 (A, the active side)"))
        #expect(run.output.contains("the role of the active side is active; it is standby."))
    }

    @Test("An update that stops halfway: left with its alarm, what it means to do first, and what was lost")
    func alarm() throws {
        let run = try rehearse(["--scenario", "update-half-applied"], .japanese)
        #expect(run.status == 10, "\(run.output)\(run.errors)")
        #expect(run.output.contains("〔アクティブ側の更新は 1 件で止まる〕"))
        #expect(run.output.contains("アクティブ側のアップデートが残ったままです: 20081115.nup, 20081203.nup\n"))
        #expect(run.output.contains("失われたメール: 0 通"))
    }

    @Test("A file of one's own, and chaos by its seed")
    func fileAndChaos() throws {
        let file = try TemporaryFile.make(
            """
            scenario: mine
            title: { ja: 自作, en: My own }
            teaches: { ja: 教え, en: Lesson }
            happens:
              - { when: at 1-1, what: active console error for 90 min }
            expects: hold 1-1.1
            """, suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let own = try rehearse(["--scenario", file])
        #expect(own.status == 10 && own.output.hasPrefix("My own\nLesson\n"), "\(own.output)\(own.errors)")
        let chaos = try rehearse(["--scenario", "chaos", "--seed", "16"])
        #expect([0, 10].contains(chaos.status) && chaos.output.hasPrefix("Chaos (seed 16)\n"), "\(chaos.errors)")
    }

    @Test("What cannot be played is said: an unknown name with the known ones, each mistake with its place")
    func complaints() throws {
        let unknown = try rehearse(["--scenario", "lan1"])
        #expect(unknown.status == EX_USAGE)
        #expect(unknown.errors.contains("lan1-left-in") && unknown.errors.contains("chaos"), "\(unknown.errors)")
        let file = try TemporaryFile.make("scenario: x\nhappens:\n  - when: now\n    what: this\n", suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let broken = try rehearse(["--scenario", file], .japanese)
        #expect(broken.status == 1)
        #expect(broken.errors.contains("\(file):3:11: 「now」はここでは読み取れません。"), "\(broken.errors)")
        #expect(broken.errors.contains("\(file):4:11: 「this」はここでは読み取れません。"), "\(broken.errors)")
        #expect(try rehearse(["--seed", "3"]).status == EX_USAGE)
    }
}
