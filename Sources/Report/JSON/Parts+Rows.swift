import Appliance
import Dashboard
import Procedure
import Walkthrough

/// A row of the table.
struct RowPart: Encodable {
    var step: String
    var items: [ItemPart]

    init(_ step: Step, _ report: WorkReport, _ language: Language) {
        self.step = "\(step.id)"
        items = report.items.filter { $0.item.id.step == step.id }.map { ItemPart($0, language) }
    }
}

/// An item of a row. `result` is missing where it is not done.
struct ItemPart: Encodable {
    var id: String
    var side: Side
    var text: String
    var ours: Bool
    var began: Instant?
    var ended: Instant?
    var seconds: Int64?
    var result: Mark?
    var attested: Instant?
    var reopened: Int

    init(_ account: ItemAccount, _ language: Language) {
        let item = account.item
        (id, side, text, ours) = ("\(item.id)", item.side, item.text(in: language), item.isOurs)
        (began, ended) = (account.turnAt.map(Instant.init), account.done.map { Instant($0.at) })
        (seconds, result) = (account.length?.seconds, account.done?.mark)
        (attested, reopened) = (account.attestedAt.map(Instant.init), account.reopened)
    }
}

/// A command that left.
struct OrderPart: Encodable {
    var id: Int
    var item: String
    var side: Side
    var host: String
    var command: String
    var sent: Instant
    var answered: Instant?
    /// `accepted`, `refused` or `unknown`; missing where the record ends before.
    var outcome: String?
    var fault: String?

    init(_ account: OrderAccount, _ language: Language) {
        let order = account.order
        (id, item, side, host) = (order.id, "\(order.item)", order.side, order.expecting.host.text)
        command = order.command.words(in: language)
        (sent, answered) = (Instant(account.sentAt), account.answer.map { Instant($0.at) })
        switch account.answer?.outcome {
        case .accepted: outcome = "accepted"
        case .refused(let fault): (outcome, self.fault) = ("refused", fault.words(in: language))
        case .unknown(let fault): (outcome, self.fault) = ("unknown", fault.words(in: language))
        case nil: break
        }
    }
}
