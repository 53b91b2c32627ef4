import Appliance
import Assets
import Journal
import Procedure
import TestSupport
import Walkthrough

/// Writes a journal of whole evenings, through the Journal room itself, for measuring what reads it:
/// `make-journal FILE SESSIONS EVENTS`.
@main
enum MakeJournal {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 3, let file = arguments.first, let sessions = Int(arguments[2]),
            let events = Int(arguments[3]), sessions > 0
        else { return print("usage: make-journal FILE SESSIONS EVENTS") }
        let evening = try LongEvening(events: events)
        print("an evening of \(evening.events.count) events, finished: \(evening.isFinished)")
        for number in 1...sessions {
            try evening.record(number: number, in: JournalFile(path: file))
        }
    }
}

/// One evening on a real pair with so many events: nobody touches a key until what is left to do fills up the rest.
struct LongEvening {
    /// Rows that go to the disk at once.
    private static let batch = 200

    private(set) var events: [Event]
    let isFinished: Bool

    init(events count: Int) throws {
        let short = try Self.evening(idle: .zero)
        // Idle, a pair is looked at so often a minute; the rest is the work's own.
        let minute = try Self.evening(idle: .minutes(60)).recorded.count - short.recorded.count
        let missing = max(0, count - short.recorded.count)
        let long = try Self.evening(idle: .seconds(Int64(missing * 3600 / max(1, minute))))
        events = long.recorded
        isFinished = long.work.finishedAt != nil
    }

    private static func evening(idle: Span) throws -> Evening {
        var evening = try Evening(Settings())
        evening.pass(idle)
        evening.work { $0.work.finishedAt != nil }
        return evening
    }

    /// The mark that the program gives the shipped table.
    private static func mark(of procedure: Procedure) -> ProcedureMark {
        ProcedureMark(
            procedure, yaml: UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count))
    }

    /// Records it as a session of its own, as the program does: rows in batches, intents and standings among them.
    func record(number: Int, in file: JournalFile) throws {
        let addresses = BySide(active: "http://192.0.2.\(number):444", standby: "http://198.51.100.\(number):444")
        let journal = try Journal(file, claiming: addresses)
        let procedure = try Shipped.procedure
        let outline = Outline(
            program: "0.2.0", procedure: Self.mark(of: procedure), addresses: addresses, engineer: "安川", witness: "佐藤",
            mode: .real, startedAt: events.first?.at ?? Moment(seconds: 0))
        let header = Header(outline, settings: Settings())
        var session = try journal.begin(header)
        var work = header.walkthrough(procedure)
        var standing: Standing?
        var rows: [JournalRecord] = []
        for event in events {
            let effects = work.handle(event)
            rows.append(.event(event))
            for case .perform(let order) in effects { rows.append(.intent(order)) }
            if Standing(work) != standing {
                standing = Standing(work)
                rows.append(.stood(Standing(work)))
            }
            guard rows.count >= Self.batch else { continue }
            try session.append(rows)
            rows = []
        }
        try session.append(rows + [isFinished ? .finished : .left])
        try journal.close()
    }
}
