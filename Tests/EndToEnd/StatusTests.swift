import Foundation
import Glibc
import Testing

@Suite("redpair status, at several moments")
struct StatusTests {
    private static let keys: Set = [
        "url", "reachable", "host", "light", "role", "peer", "sync", "redundancyEnabled", "services", "components",
        "updates", "lastChange", "error",
    ]

    @Test("Each light has its exit code, and every key of the contract is there at each moment")
    func moments() throws {
        let pair = try SimulatedPairProgram(speed: 240)
        let green = try Status(of: pair)
        #expect(green.code == 0)
        #expect(green.active.string("host") == "primary.nsk.dom" && green.standby.string("host") == "secondary.nsk.dom")
        #expect(green.active.string("role") == "active" && green.standby.string("role") == "standby")
        #expect(green.active.string("light") == "green" && green.active.string("sync") == "complete")
        #expect(green.active.string("peer") == "running" && green.active.bool("redundancyEnabled") == true)
        #expect(green.active.string("url") == pair.active && green.active.bool("reachable") == true)
        #expect((green.active["services"] as? [String: Bool])?["smtp"] == true)
        let component = try #require((green.active["components"] as? [[String: Any]])?.first)
        #expect(Set(component.keys) == ["name", "group", "state"])
        #expect(green.active["error"] is NSNull)

        try pair.type("power S", until: "lamp off")
        let red = try Status.first(of: pair) { $0.code == 2 }
        #expect(red.active.string("light") == "red" && red.standby.bool("reachable") == false)
        #expect(red.standby.string("light") == "unknown" && red.standby.string("role") == "unknown")
        for key in Self.keys.subtracting(["url", "reachable", "light", "role", "error"]) {
            #expect(red.standby[key] is NSNull, "\(key)")
        }
        #expect(red.standby.string("error")?.isEmpty == false)

        // The monitor writes every quarter of an hour: it has just written red, so the next time is within the sync.
        try pair.type("power S", until: "lamp on")
        #expect(try Status.first(of: pair) { $0.code == 1 }.standby.string("light") == "yellow")
        #expect(try Status.first(of: pair) { $0.code == 0 }.standby.string("sync") == "complete")
        #expect(try pair.interrupt() == "exit 0")
    }

    @Test("A monitoring system gets its line whatever is wrong", arguments: ["ja", "en"])
    func plugin(_ language: String) throws {
        let password = try TemporaryFile.make("x")
        defer { TemporaryFile.remove(password) }
        let silent = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2", "--password-file", password]
        let wrong = [
            silent, [], ["no|such"], ["--bogus"], ["--json"] + silent, ["--active", "ftp://x", "--standby", "y"],
        ]
        for words in wrong {
            let run = try Command(
                [try BuiltProgram.redpair.path, "status", "--plugin", "--lang", language] + words,
                environment: ["XDG_CONFIG_HOME": "/nowhere"])
            #expect(
                run.status == 3 && run.output.hasPrefix("REDPAIR UNKNOWN - "), "\(words): \(run.output)\(run.errors)")
            #expect(run.output.count { $0 == "\n" } == 1 && run.output.count { $0 == "|" } <= 1, "\(run.output)")
        }
    }

    @Test("A broken file has no light, and no exit status of one in any form; a plugin's is unknown")
    func brokenFile() throws {
        let home = try PairsHome(holding: "tokyo:\n  activ: a\n")
        let file = try TemporaryFile.make("appliance: [x]\n", suffix: ".yaml")
        defer { TemporaryFile.remove(file) }
        let addresses = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2"]
        for words in [["tokyo"], addresses + ["--appliance", file]] {
            for form in [[], ["--json"], ["--watch", "1"], ["--plugin"]] {
                let run = try home.redpair(["status"] + words + form)
                #expect(run.status == (form == ["--plugin"] ? 3 : EX_DATAERR), "\(words) \(form): \(run.errors)")
                #expect((run.output + run.errors).contains(".yaml:"), "\(run.output)\(run.errors)")
            }
        }
    }

    @Test("--watch tells the boxes, then each change, until it is interrupted; as JSON too")
    func watch() throws {
        let pair = try SimulatedPairProgram(speed: 120)
        func watch(_ words: String...) throws -> TmuxSession {
            let command =
                [try BuiltProgram.redpair.path, "status", "--watch", "1", "--lang", "en"] + words + pair.options
            return try TmuxSession(Shell.reporting(command), columns: 200, rows: 60)
        }
        let (lines, json) = (try watch(), try watch("--json"))
        try lines.wait(forText: "S standby side  secondary.nsk.dom")
        try json.wait(forText: "\"at\":\"20")
        try pair.type("power S", until: "lamp off")
        try lines.wait(for: "the silence") {
            $0.contains("  S  contact: ") && $0.contains(" → The connection was refused")
        }
        try json.wait(forText: "\"reachable\":false")
        for terminal in [lines, json] {
            try terminal.press("C-c")
            try terminal.wait(forText: "exit 0")
        }
    }

    @Test("Two boxes that do not answer are unknown: exit 3, in lines for a person too")
    func unknown() throws {
        let password = try TemporaryFile.make("x")
        defer { TemporaryFile.remove(password) }
        let words = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2", "--password-file", password]
        let status = try Command([try BuiltProgram.redpair.path, "status"] + words + ["--lang", "ja"])
        #expect(status.status == 3)
        #expect(status.output.contains("接続を拒否されました。"), "\(status.output)")
    }

    /// One run of `redpair status --json`.
    struct Status {
        let code: Int32
        let active: Box
        let standby: Box

        init(of pair: SimulatedPairProgram) throws {
            let run = try Command([try BuiltProgram.redpair.path, "status", "--json", "--lang", "en"] + pair.options)
            let both = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [String: Any]],
                "\(run.errors)")
            #expect(Set(both.keys) == ["active", "standby"])
            for box in both.values { #expect(Set(box.keys) == StatusTests.keys) }
            (code, active, standby) = (
                run.status, Box(facts: both["active"] ?? [:]), Box(facts: both["standby"] ?? [:])
            )
        }

        /// The first one that fits; the pair's monitor takes its time.
        static func first(of pair: SimulatedPairProgram, where fits: (Status) -> Bool) throws -> Status {
            let end = ContinuousClock.now + .seconds(30)
            while true {
                let status = try Status(of: pair)
                if fits(status) { return status }
                guard ContinuousClock.now < end else { throw NeverSeen(last: "\(status)") }
            }
        }

        private struct NeverSeen: Error { let last: String }
    }

    /// What was said of a box.
    struct Box {
        let facts: [String: Any]

        subscript(key: String) -> Any? { facts[key] }
        func string(_ key: String) -> String? { facts[key] as? String }
        func bool(_ key: String) -> Bool? { facts[key] as? Bool }
    }
}
