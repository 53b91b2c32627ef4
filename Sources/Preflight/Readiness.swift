import Appliance

/// Whether a pair is ready for the work (STEP0): everything that can be known before mail is stopped. Read-only.
public struct Readiness: Equatable, Sendable {
    /// Everything that was looked at, in the order of the report.
    public let checks: [Check]

    /// Judges what was found of both boxes.
    public init(_ surveys: BySide<Survey>) {
        let evidence = Evidence(surveys: surveys)
        checks =
            evidence.consoles + evidence.pair + evidence.clocks + evidence.updates + evidence.mail + evidence.health
    }

    /// Whether nothing stands against the work, and nothing is unknown; cautions may be left.
    public var isReady: Bool { !checks.contains { $0.verdict == .notReady || $0.verdict == .unknown } }

    /// How many checks came to a verdict.
    public func count(of verdict: Verdict) -> Int { checks.count { $0.verdict == verdict } }

    /// What is to be mended first: what stands against the work before what is unknown, and that before cautions; `nil`
    /// when there is nothing. Among equals the order of the report decides, for later findings may follow from earlier.
    public var first: Check? {
        [.notReady, .unknown, .caution].lazy.compactMap { verdict in checks.first { $0.verdict == verdict } }.first
    }
}

/// What was found of both boxes, asked for fact by fact.
struct Evidence {
    let surveys: BySide<Survey>

    /// What a box showed; `nil` where its console could not be read.
    func inspection(_ side: Side) -> Inspection? {
        if case .success(let inspection) = surveys[side].console { inspection } else { nil }
    }

    /// A fact of a box, or why it is not known.
    func fact<Value>(_ fact: KeyPath<Reading, Value?>, on page: Page, of side: Side) -> Fact<Value> {
        guard let reading = inspection(side)?.reading else { return .missing(.console) }
        if let value = reading[keyPath: fact] { return .known(value) }
        return .missing(reading.gaps.first { $0.page == page }.map { .page($0.fault) } ?? .fact)
    }

    /// The same of both boxes, or why one of them is not known.
    func facts<Value>(_ fact: KeyPath<Reading, Value?>, on page: Page) -> Fact<BySide<Value>> {
        let (active, standby) = (self.fact(fact, on: page, of: .active), self.fact(fact, on: page, of: .standby))
        switch (active, standby) {
        case (.known(let active), .known(let standby)): return .known(BySide(active: active, standby: standby))
        case (.missing(let why), _), (_, .missing(let why)): return .missing(why)
        }
    }
}

/// Something that was asked for.
enum Fact<Value> {
    case known(Value)
    case missing(Check.Missing)

    /// What is found, once it is known.
    func finding(_ judge: (Value) -> Check.Finding) -> Check.Finding {
        switch self {
        case .known(let value): judge(value)
        case .missing(let why): .unread(why)
        }
    }
}
