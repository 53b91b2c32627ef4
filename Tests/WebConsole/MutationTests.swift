import Appliance
import Glibc
import Testing

@testable import WebConsole

@Suite("Whatever bytes come, the reader ends in a fact or a named fault")
struct MutationTests {
    /// Counts enough to find what a careless reader trips over, in a few seconds.
    private static let roundsPerPage = 40
    private static let pages = [
        "monitor-u-trueblue", "monitor-p-merlot", "redundancy-active", "mail", "setting", "updates-listed", "menu",
        "handler-failure", "power", "processor",
    ]

    @Test("Pages cut, shuffled, spoilt and doubled by chance", arguments: pages)
    func mutated(name: String) throws {
        var chance = Chance(seed: UInt64(name.utf8.reduce(7) { $0 &* 31 &+ Int($1) }.magnitude))
        let guide = try ApplianceGuide.builtIn()
        let original = try Fixture.answer(name).body
        for _ in 0..<Self.roundsPerPage {
            let bytes = chance.mutated(original)
            let answer = Answer(status: 200, fields: chance.header, body: bytes)
            let took = Self.processorTime { Self.readEverything(answer, guide) }
            #expect(took < .seconds(1), "\(name)")
        }
    }

    @Test("Tables nested without end are read in time")
    func nested() throws {
        let guide = try ApplianceGuide.builtIn()
        let deep = String(repeating: "<table><tr><td>", count: 20_000)
        let answer = Answer(status: 200, body: Array("<html><form name=form>\(deep)x</html>".utf8))
        let took = Self.processorTime { Self.readEverything(answer, guide) }
        #expect(took < .seconds(1))
    }

    /// What a piece of work takes of this thread, however busy the machine is with others.
    private static func processorTime(_ work: () -> Void) -> Duration {
        let start = clock()
        work()
        return clock() - start
    }

    private static func clock() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Reads the answer as every page that there is; what it is not ends in a fault, and that is all right.
    private static func readEverything(_ answer: Answer, _ guide: ApplianceGuide) {
        guard case .success(let page) = Result(catching: { try ConsolePage(answer, guide: guide) }) else { return }
        _ = Result { try MonitorPage(page) }
        _ = Result { try RedundancyPage(page) }
        _ = Result { try ProcessorPage.read(page) }
        _ = Result { try MailPage(page) }
        _ = Result { try RedundancySettingPage(page) }
        _ = Result { try UpdatesPage(page, as: .updates) }
        _ = Result { try IdentityPage(page, user: "admin") }
        _ = HandlerPage(page)
        _ = Form(page.html, guide: guide.form).map { FormEncoding.body($0.fields, in: page.charset) }
        _ = Button(guide.power.restart.buttons, on: page.html)
    }
}

/// Chance that can be repeated: SplitMix64 (Steele, Lea, Flood 2014).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// One of the character sets that a header may name, or none.
    var header: [(name: String, value: String)] {
        mutating get {
            let labels = ["EUC-JP", "Shift_JIS", "UTF-8", "none", "ISO-2022-JP"]
            let label = labels[Int.random(in: 0..<labels.count, using: &self)]
            return Bool.random(using: &self) ? [("content-type", "text/html; charset=\(label)")] : []
        }
    }

    /// The bytes with a few accidents.
    mutating func mutated(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...8, using: &self) where bytes.count > 2 {
            let start = Int.random(in: 0..<bytes.count, using: &self)
            let end = min(bytes.count, start + Int.random(in: 1...200, using: &self))
            switch Int.random(in: 0...4, using: &self) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0..<bytes.count, using: &self))
            case 2: for place in start..<end { bytes[place] = UInt8.random(in: 0...255, using: &self) }
            case 3: bytes.insert(contentsOf: Array("<\"'>\\\u{1B}\0&#0;&#xFFFFFF;%".utf8), at: start)
            default: bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &self)
            }
        }
        return bytes
    }
}
