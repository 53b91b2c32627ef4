import Appliance
import Canvas
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("Whoever looks on sees the same dashboard, and can do nothing")
struct OnlookerTests {
    private static let pulse = Onlooking.Pulse(session: 3, state: .led, silence: .seconds(2))
    private static let frame = Onlooking.Frame(session: 3, event: 7, count: 90, speed: 60, isPlaying: false)
    private static let kinds: [Onlooking] = [.watching(pulse), .replaying(frame)]

    private static let everyKey: [Key] =
        Keymap.bindings.flatMap(\.keys) + Keymap.replay.flatMap(\.keys) + [
            .backTab, .delete, .insert, .paste("A"), .alt("x"), .function(1), .character("y"), .character("A"),
        ]

    private func scene(_ occasion: Occasion, _ onlooking: Onlooking, _ language: Language) throws -> Scene {
        var scene = try Album.scene(of: occasion)
        (scene.onlooking, scene.language, scene.bench, scene.view) = (onlooking, language, nil, ViewState())
        return scene
    }

    @Test("Whatever is pressed, wherever the work is, no intent and no hand at the rack comes of it", arguments: kinds)
    func keys(_ onlooking: Onlooking) throws {
        for occasion in Occasion.allCases {
            let begin = try scene(occasion, onlooking, .japanese)
            for key in Self.everyKey {
                var scene = begin
                for key in [key, .enter, key] {
                    switch scene.react(to: key) {
                    case .none, .leave, .repaint, .replay: break
                    case .intent, .bench: Issue.record("\(occasion.rawValue) \(key)")
                    }
                }
                #expect(scene.work == begin.work)
            }
        }
    }

    @Test(
        "A key that acts is refused with a sentence that fits the smallest screen, until the next key", arguments: kinds
    )
    func refusals(_ onlooking: Onlooking) throws {
        for language in Language.allCases {
            for binding in Keymap.bindings where !Keymap.looking.contains(where: { $0.keys == binding.keys }) {
                guard let key = binding.keys.first, !isOfReplay(key, onlooking) else { continue }
                var scene = try scene(.start, onlooking, language)
                #expect(scene.react(to: key) == .none)
                let sentence = try #require(scene.view.notice, "\(binding.name)")
                #expect(scene.drawn(Layout.smallest).text.contains(scene.say(sentence)), "\(binding.name)")
                _ = scene.react(to: .down)
                #expect(scene.view.notice == nil)
            }
        }
    }

    private func isOfReplay(_ key: Key, _ onlooking: Onlooking) -> Bool {
        guard case .replaying = onlooking else { return false }
        return Keymap.replay.contains { $0.keys.contains(key) }
    }

    @Test("q leaves at once, from any picture that nothing lies over", arguments: kinds)
    func leaving(_ onlooking: Onlooking) throws {
        for occasion in Occasion.allCases {
            var scene = try scene(occasion, onlooking, .english)
            #expect(scene.react(to: .character("q")) == .leave, "\(occasion.rawValue)")
        }
    }

    @Test("Over a question that somebody else is asked, the log and the monitor still open")
    func overPrompt() throws {
        var scene = try scene(.prompt, .watching(Self.pulse), .english)
        let size = Size(columns: 80, rows: 24)
        #expect(scene.drawn(size).text.contains("Type S, then Enter"))
        _ = scene.react(to: .character("l"))
        #expect(!scene.drawn(size).text.contains("Type S, then Enter"))
    }

    @Test("But for the head and the foot it is the picture of whoever does the work")
    func samePicture() throws {
        let size = Size(columns: 80, rows: 24)
        for occasion in [Occasion.prompt, .alarm, .syncing, .fullStop] {
            var doing = try scene(occasion, .watching(Self.pulse), .japanese)
            let watched = doing.drawn(size).text.split(separator: "\n")
            doing.onlooking = nil
            let done = doing.drawn(size).text.split(separator: "\n")
            #expect(watched.dropFirst().dropLast() == done.dropFirst().dropLast())
            #expect(watched.first != done.first && watched.last != done.last)
        }
    }

    @Test("The mark says that one only looks, and how old the last event is; a program that is gone is an alarm")
    func mark() throws {
        var scene = try scene(.syncing, .watching(Self.pulse), .japanese)
        for size in [Layout.smallest, Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
            let foot = scene.drawn(size).text.split(separator: "\n").last ?? ""
            #expect(foot.hasPrefix(" 閲覧のみ 作業3 最後の記録 2秒前 "), "\(foot)")
        }
        let row = Layout.smallest.rows - 1
        #expect(scene.drawn(Layout.smallest).tones(row: row).hasPrefix("llll"))
        scene.onlooking = .watching(
            Onlooking.Pulse(session: 3, state: .abandonedByProgram, silence: .seconds(4000)))
        let canvas = scene.drawn(Layout.smallest)
        #expect(canvas.text.contains("停止・最後の記録 1:06:40 前") && canvas.tones(row: row).hasPrefix("bbbb"))
    }

    @Test("Help tells the keys that there are here, and no others")
    func help() throws {
        var scene = try scene(.start, .replaying(Self.frame), .english)
        _ = scene.react(to: .character("?"))
        let text = scene.drawn(Size(columns: 100, rows: 30)).text
        #expect(text.contains("to the next event") && text.contains("to the next alarm (A: the one before)"))
        #expect(!text.contains("I have done or seen it") && !text.contains("reason"))
    }
}
