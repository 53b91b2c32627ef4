import Appliance
import Foundation
import Report
import TestSupport
import Testing

@Suite("The JSON report is what its schema says")
struct SchemaTests {
    @Test("Whole, left, with remarks: every key is known, every needed one is there, every value is of its kind")
    func everyReport() throws {
        let schema = try Schema()
        let evenings = [
            try Told(try WholeEvening.evening), try Told(try WholeEvening.half, end: .left), try remarkable(),
            try Told(try EarlyMail.evening(1), end: .left), try Told(try EarlyMail.evening(2)),
        ]
        for told in evenings {
            for language in Language.allCases {
                let report = try Value(json: told.report().text(.json, language))
                #expect(schema.faults(of: report).prefix(5) == [])
            }
        }
    }

    @Test("The schema is not blind: a key too many, one too few, and a wrong kind are found")
    func notBlind() throws {
        let schema = try Schema()
        let text = try Told(try WholeEvening.half, end: .left).report().text(.json)
        guard case .object(let report) = try Value(json: text) else { throw CancellationError() }
        let wrong: [(String, Value?)] = [
            ("dreamt", .integer(1)), ("session", nil), ("finished", .text("no")), ("began", .text("yesterday")),
            ("mode", .text("dream")), ("version", .integer(2)), ("log", .object([:])),
        ]
        for (key, value) in wrong {
            var changed = report
            changed[key] = value
            #expect(schema.faults(of: .object(changed)).count == 1, "\(key)")
        }
    }

    @Test("Keys stand in the order of the alphabet, so that two reports can be compared line by line")
    func order() throws {
        let text = try Told(try WholeEvening.half, end: .left).report().text(.json)
        let keys = text.matches(of: #/\n  "([a-zA-Z]+)" :/#).map { String($0.1) }
        #expect(keys.count > 20 && keys == keys.sorted())
    }

    private func remarkable() throws -> Told {
        var evening = try Checkpoint.at("2-4.1")
        evening.wire.port = { side, service in side == .standby && service == .smtp ? .open(greeting: "220 x") : nil }
        evening.press(.note)
        evening.pass(.seconds(1))
        evening.press(.type("立会者が交代"))
        evening.press(.carryOut)
        evening.pass(.minutes(5))
        evening.press(.carryOut)
        evening.pass(.seconds(5))
        return try Told(evening, end: nil)
    }
}

/// A value of JSON, its kind kept: Foundation takes 1 for true.
private enum Value: Decodable, Equatable {
    case truth(Bool)
    case integer(Int)
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([Value].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: Value].self))
        }
    }

    init(json: String) throws { self = try JSONDecoder().decode(Value.self, from: Data(json.utf8)) }

    subscript(key: String) -> Value? { if case .object(let object) = self { object[key] } else { nil } }

    var texts: [String] {
        guard case .list(let list) = self else { return [] }
        return list.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}

/// The shipped schema, as far as it uses the language of schemas.
private struct Schema {
    private let root: Value

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Assets/report/work-report.schema.json")
        root = try Value(json: String(contentsOf: file, encoding: .utf8))
    }

    /// Where a value is not what it should be.
    func faults(of value: Value) -> [String] { faults(of: value, root, at: "") }

    private func faults(of value: Value, _ schema: Value, at place: String) -> [String] {
        if case .text(let reference)? = schema["$ref"] {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            return root["$defs"]?[name].map { faults(of: value, $0, at: place) } ?? ["\(place): \(reference)"]
        }
        if let wanted = schema["const"] { return wanted == value ? [] : ["\(place): \(value)"] }
        switch (schema["type"], schema["enum"], value) {
        case (nil, let allowed?, .text(let text)): return allowed.texts.contains(text) ? [] : ["\(place): \(text)"]
        case (.text("object"), _, .object(let object)): return faults(of: object, schema, at: place)
        case (.text("array"), _, .list(let list)):
            guard let items = schema["items"] else { return ["\(place): no items"] }
            return list.enumerated().flatMap { faults(of: $1, items, at: "\(place)[\($0)]") }
        case (.text("string"), _, .text(let text)): return faults(of: text, schema, at: place)
        case (.text("integer"), _, .integer), (.text("boolean"), _, .truth): return []
        default: return ["\(place): \(value)"]
        }
    }

    private func faults(of object: [String: Value], _ schema: Value, at place: String) -> [String] {
        let missing = (schema["required"]?.texts ?? []).filter { object[$0] == nil }
        return missing.map { "\(place).\($0) is missing" }
            + object.flatMap { key, value in
                guard let known = schema["properties"]?[key] else { return ["\(place).\(key) is unknown"] }
                return faults(of: value, known, at: "\(place).\(key)")
            }
    }

    private func faults(of text: String, _ schema: Value, at place: String) -> [String] {
        guard case .text(let pattern)? = schema["pattern"] else { return [] }
        return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): \(text)"] : []
    }
}
