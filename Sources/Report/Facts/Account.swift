import Appliance
import Journal
import Procedure
import Walkthrough

/// Folds a record, and notes on the way what the end of it no longer shows.
public struct Account {
    private let session: Int64
    private let outline: Outline
    private var work: Walkthrough
    private var openings: [Opening] = []
    private var ending: WorkReport.Ending?
    private var items: [ItemAccount]
    private var orders: [OrderAccount] = []
    private var sayings: [Saying] = []
    private var listeners = BySide<Listener> { _ in Listener() }
    private var stretches = BySide<[Stretch]> { _ in [] }
    private var samples = BySide<Samples> { _ in Samples() }
    private var noFailover: NoFailover?
    private var log: [Entry] = []

    /// An account of a session that is about to be told.
    ///
    /// - Parameter procedure: the very table that the session followed.
    public init(session: Int64, _ header: Header, _ procedure: Procedure) {
        (self.session, outline) = (session, header.outline)
        work = header.walkthrough(procedure)
        items = work.items.map { ItemAccount(item: $0) }
    }

    /// Takes the next row of the record.
    public mutating func take(_ record: JournalRecord) {
        switch record {
        case .opened(let opening):
            openings.append(opening)
            ending = nil
        case .event(let event): take(event)
        case .intent, .stood: break
        case .left: ending = .left
        case .finished: ending = .finished
        case .abandoned: ending = .abandoned
        }
    }

    /// The report, once everything was told.
    ///
    /// - Parameters:
    ///   - seal: how far the record was proved.
    ///   - earlier: a work to compare it with.
    public func report(_ seal: Seal, earlier: WorkReport.Earlier? = nil) -> WorkReport {
        WorkReport(
            session: session, outline: outline, seal: seal, openings: openings, ending: ending, work: work,
            items: items, orders: orders, sayings: sayings, stretches: stretches, samples: samples,
            noFailover: noFailover, log: log, earlier: earlier)
    }

    private mutating func take(_ event: Event) {
        let before = work.progress
        let wasFinished = work.finishedAt != nil
        _ = work.handle(event)
        noteLog()
        if !wasFinished { noFailover.go(on: work) }
        if work.progress != before { noteProgress(since: before) }
        noteTurn()
        for side in Side.allCases { noteBox(side) }
    }

    /// The log in memory is limited; here the whole of it is kept.
    private mutating func noteLog() {
        for entry in work.log { note(entry) }
        log += work.log
        work.forgetLog()
    }

    private mutating func note(_ entry: Entry) {
        switch entry.kind {
        case .sent(let order): orders.append(OrderAccount(order: order, sentAt: entry.at))
        case .accepted(let order): answer(order, .accepted, at: entry.at)
        case .rejected(let order, let fault): answer(order, .refused(fault), at: entry.at)
        case .unknown(let order, let fault): answer(order, .unknown(fault), at: entry.at)
        case .attested(let id): change(id) { $0.attestedAt = entry.at }
        default: break
        }
    }

    private mutating func answer(_ order: Order, _ outcome: Outcome, at now: Moment) {
        guard let index = orders.lastIndex(where: { $0.order.id == order.id }) else { return }
        orders[index].answer = OrderAccount.Answer(outcome: outcome, at: now)
    }

    private mutating func change(_ id: Item.ID, _ change: (inout ItemAccount) -> Void) {
        guard let index = items.firstIndex(where: { $0.item.id == id }) else { return }
        change(&items[index])
    }

    private mutating func noteProgress(since before: [Progress]) {
        for index in items.indices {
            if before[index].isDone, !work.progress[index].isDone { items[index].reopened += 1 }
            guard case .done(let mark, let at) = work.progress[index] else {
                items[index].done = nil
                continue
            }
            items[index].done = ItemAccount.Done(mark: mark, at: at)
            if !before[index].isDone { orders.noteDone(items[index].item.id, at: at) }
            // Several may come true at one event: the turn of each but the first came and went within it.
            items[index].turnAt = items[index].turnAt ?? at
        }
    }

    private mutating func noteTurn() {
        guard work.beganAt != nil, items.indices.contains(work.position) else { return }
        items[work.position].turnAt = items[work.position].turnAt ?? work.now
    }

    private mutating func noteBox(_ side: Side) {
        let box = work.boxes[side]
        stretches[side].go(on: Stretch.Look(box), at: work.now)
        samples[side].take(box)
        sayings += listeners[side].news(of: side, box, at: work.now)
    }
}
