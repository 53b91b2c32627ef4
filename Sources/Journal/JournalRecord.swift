import Foundation
import Walkthrough

/// A row of a session: what happened, or what was about to be sent.
public enum JournalRecord: Equatable, Sendable {
    /// Somebody sat down to it.
    case opened(Opening)
    /// Something happened. The state of the work is the fold of these, and of nothing else.
    case event(Event)
    /// A command is about to leave: written before it does (law 4).
    case intent(Order)
    /// How the work stood from here on: for lists alone, which cannot fold. The fold is the truth.
    case stood(Standing)
    /// The work was left; it can be taken up again.
    case left
    /// Every row is done; there is nothing to take up.
    case finished
    /// A person began anew; it is not to be taken up again.
    case abandoned

    /// What kind of row it is, as the table of the file names it.
    public enum Kind: String, CaseIterable, Sendable {
        case opened, event, intent, stood, left, finished, abandoned
    }

    /// What kind of row it is.
    public var kind: Kind {
        switch self {
        case .opened: .opened
        case .event: .event
        case .intent: .intent
        case .stood: .stood
        case .left: .left
        case .finished: .finished
        case .abandoned: .abandoned
        }
    }
}

extension JournalRecord {
    /// What is stored of it beside its kind: JSON, empty where the kind says it all.
    func body() throws -> String {
        switch self {
        case .opened(let opening): try Self.json(opening)
        case .event(let event): try Self.json(event)
        case .intent(let order): try Self.json(order)
        case .stood(let standing): try Self.json(standing)
        case .left, .finished, .abandoned: ""
        }
    }

    /// Reads a row back.
    init(_ kind: Kind, body: String) throws {
        switch kind {
        case .opened: self = .opened(try Self.value(body))
        case .event: self = .event(try Self.value(body))
        case .intent: self = .intent(try Self.value(body))
        case .stood: self = .stood(try Self.value(body))
        case .left: self = .left
        case .finished: self = .finished
        case .abandoned: self = .abandoned
        }
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ json: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }
}
