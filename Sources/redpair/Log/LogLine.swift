import Appliance
import Dashboard
import Foundation
import Logging

/// One line of a log: when, how grave, what, and the facts as `key=value`. Whatever stands in it is harmless (law 12).
struct LogLine {
    let at: Moment
    let level: Logger.Level
    let message: String
    let facts: [(key: String, value: String)]

    /// The line, without its end.
    var text: String {
        let words = facts.map { "\(BoxText($0.key))=\(Self.quoted($0.value))" }
        return ([at.iso8601, level.rawValue, BoxText(message).text] + words).joined(separator: " ")
    }

    /// In quotes where it holds a blank, or a quote of its own.
    private static func quoted(_ value: String) -> String {
        let text = BoxText(value).text
        guard text.isEmpty || text.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) else { return text }
        return "\"\(text.replacing("\"", with: "'"))\""
    }

    /// Takes what a logger is told to a file.
    struct Handler: LogHandler {
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .info
        private let file: LogFile

        init(_ file: LogFile) { self.file = file }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
                .map { ($0.key, "\($0.value)") }
            let line = LogLine(
                at: WorkClock.timeOfDay, level: event.level, message: event.message.description, facts: facts)
            file.write(line.text)
        }
    }
}

extension Moment {
    /// ISO 8601 in UTC, to the millisecond: `2026-11-24T08:05:09.120Z`.
    var iso8601: String {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        return Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(style)
    }
}
