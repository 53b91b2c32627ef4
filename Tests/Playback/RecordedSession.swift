import Appliance
import Foundation
import Procedure
import TestSupport
import Walkthrough

/// A small session as it was recorded, in `Golden/` beside this file: the work as it began, then an event a line.
///
/// STEP1-1 and STEP1-2 by the autopilot; then somebody presses the standby side's power button, and an alarm comes up.
struct RecordedSession {
    let begin: Walkthrough
    let events: [Event]

    private static let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden/standby-answers.jsonl")

    /// The session as it lies in the file; recorded anew where that was asked for.
    static func stored() throws -> RecordedSession {
        if GoldenPicture.isRewriting { try Data(try recordedNow().lines.utf8).write(to: url) }
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let decoder = JSONDecoder()
        let head = try decoder.decode(Head.self, from: Data((lines.first ?? "").utf8))
        return RecordedSession(
            begin: Walkthrough(try Shipped.procedure, settings: head.settings, at: head.begin),
            events: try lines.dropFirst().map { try decoder.decode(Event.self, from: Data($0.utf8)) })
    }

    /// The same evening, played now.
    static func recordedNow() throws -> RecordedSession {
        var evening = try Evening()
        let begin = Walkthrough(evening.work.procedure, settings: evening.work.settings, at: evening.now)
        evening.work(upTo: "1-3")
        evening.bench(.pressPower(.standby))
        evening.work(hands: false) { !$0.work.alarms.isEmpty }
        evening.pass(.seconds(20))
        return RecordedSession(begin: begin, events: evening.recorded)
    }

    private var lines: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let head = try encoder.encode(Head(begin: begin.now, settings: begin.settings))
            return try ([head] + events.map(encoder.encode)).map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
        }
    }

    private struct Head: Codable {
        let begin: Moment
        let settings: Settings
    }
}
