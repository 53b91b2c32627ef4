import Appliance
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("Typed words do what keys do, and no more")
struct TypedHandTests {
    /// An evening with somebody at the keyboard who has no screen; the guards are a person's.
    private struct Desk {
        var evening: Evening
        var hand = TypedHand()

        init(at step: String, beside witness: String? = nil) throws {
            var settings = Settings()
            settings.witness = Witness(named: witness)
            evening = try Evening(settings)
            evening.work(upTo: step)
            evening.work(hands: false) { $0.work.refusalsNow.isEmpty }
        }

        var scene: Scene {
            Scene(
                work: evening.work, mode: .real, language: .english,
                addresses: BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444"), now: evening.now,
                utcOffset: 0)
        }

        /// Types a line; what is said.
        @discardableResult
        mutating func type(_ line: String) -> [String] {
            let reaction = hand.take(line, scene)
            return reaction.says + press(reaction.intents)
        }

        mutating func press(_ intents: [Intent]) -> [String] {
            let before = evening.work
            for intent in intents { evening.press(intent) }
            return TypedHand.remark(scene, after: before, intents)
        }

        mutating func wait(_ span: Span = .seconds(1)) {
            evening.pass(span)
            _ = press(hand.due(scene))
            evening.pass(.milliseconds(200))
        }
    }

    @Test("go opens the prompt, go says yes where Enter would")
    func plain() throws {
        var desk = try Desk(at: "1-1")
        desk.type("go")
        #expect(desk.evening.work.prompt != nil && desk.evening.orders.isEmpty)
        desk.wait()
        desk.type(" GO ")
        desk.wait()
        #expect(desk.evening.orders.count == 1)
    }

    @Test("A dangerous command wants the side's letter alone: neither go, nor Enter, nor the other letter, nor yes")
    func letter() throws {
        var desk = try Desk(at: "1-2")
        let before = desk.evening.orders.count
        desk.type("go")
        #expect(PlainText(desk.scene).prompt.last?.contains("type S alone") == true)
        for line in ["go", "", "A", "A", "yes", "S S", "y"] {
            desk.wait()
            let said = desk.type(line)
            #expect(line.isEmpty || said.last?.contains("type S alone") == true, "\(line): \(said)")
        }
        desk.wait()
        #expect(desk.evening.orders.count == before && desk.evening.work.prompt != nil)
        desk.type("s")
        desk.wait()
        #expect(desk.evening.orders.count == before + 1)
    }

    @Test("With a witness, each of the two types a line, the engineer first")
    func witness() throws {
        var desk = try Desk(at: "1-2", beside: "Kimura")
        let before = desk.evening.orders.count
        desk.type("go")
        for line in ["K", "A", "SK", "K"] {
            desk.wait()
            let said = desk.type(line)
            #expect(said.last?.contains("type S alone") == true, "\(line): \(said)")
        }
        desk.wait()
        #expect(desk.type("S").last?.contains("type K alone") == true)
        desk.wait()
        #expect(desk.evening.orders.count == before)
        desk.type("k")
        desk.wait()
        #expect(desk.evening.orders.count == before + 1)
    }

    @Test("Lines that come at once, as from a pipe, confirm nothing, and are told so")
    func atOnce() throws {
        var desk = try Desk(at: "1-2")
        let before = desk.evening.orders.count
        desk.type("go")
        #expect(desk.type("S").contains { $0.contains("Too soon") })
        desk.wait()
        #expect(desk.evening.orders.count == before && desk.evening.work.prompt?.typed == "")
    }

    @Test("A paste is never an answer")
    func paste() throws {
        var desk = try Desk(at: "1-2")
        desk.type("go")
        desk.wait()
        let reaction = desk.hand.takePaste(desk.scene)
        #expect(reaction.intents == [.paste] && !reaction.says.isEmpty)
        #expect(desk.hand.take("\u{1B}[A", desk.scene).intents.isEmpty)
    }

    @Test(
        "A note is recorded in one line, with its text or after the question",
        arguments: [["note 立会者が到着"], ["note", "立会者が到着"]])
    func note(lines: [String]) throws {
        var desk = try Desk(at: "1-1")
        for line in lines {
            desk.type(line)
            desk.wait()
        }
        #expect(
            desk.evening.work.log.contains {
                if case .noted(_, let text) = $0.kind { text.text == "立会者が到着" } else { false }
            })
        #expect(desk.evening.work.prompt == nil)
    }

    @Test("A reason is read once more before it counts", arguments: [["override 上限"], ["override", "上限"]])
    func override(lines: [String]) throws {
        var evening = try Evening(Settings())
        evening.work(upTo: "4-1")
        evening.pass(.minutes(1))
        var desk = try Desk(at: "1-1")
        desk.evening = evening
        for line in lines {
            desk.type(line)
            desk.wait()
        }
        #expect(desk.type("refresh") == PlainText(desk.scene).prompt.suffix(1), "a word is no reason")
        #expect(desk.evening.work.overrides.isEmpty && PlainText(desk.scene).prompt.last?.contains("上限") == true)
        desk.type("go")
        desk.wait()
        #expect(desk.evening.work.overrides.count == 1)
    }

    @Test("quit asks once; anything in between is no answer")
    func quit() throws {
        var desk = try Desk(at: "1-1")
        #expect(!desk.hand.take("quit", desk.scene).leaves)
        _ = desk.hand.take("status", desk.scene)
        #expect(!desk.hand.take("quit", desk.scene).leaves)
        #expect(desk.hand.take("quit", desk.scene).leaves)
    }

    @Test("Every word of help is understood, and every word stands in help", arguments: Language.allCases)
    func help(language: Language) throws {
        var scene = try Desk(at: "1-1").scene
        scene.language = language
        let help = PlainText(scene).help
        for line in help {
            let word = line.prefix { $0 != " " && $0 != "," }
            if case .other = TypedCommand(String(word)) { Issue.record("\(word)") }
        }
        for word in ["go", "done", "note", "override", "refresh", "status", "back", "cancel", "help", "quit"] {
            #expect(help.contains { $0.hasPrefix(word) }, "\(word)")
        }
    }

    @Test("status tells both boxes with their age, and what is to be done")
    func status() throws {
        let status = PlainText(try Desk(at: "1-1").scene).status
        #expect(status.contains { $0.contains("primary.nsk.dom") && $0.contains("ago") })
        #expect(status.contains { $0.contains("green complete") } && status.contains { $0.contains("go sends to A") })
    }
}
