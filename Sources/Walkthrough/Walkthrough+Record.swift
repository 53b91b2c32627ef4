import Appliance
import Procedure

extension Walkthrough {
    /// Takes in what happened, and says which event its record needs.
    ///
    /// The fold of the events that are handed back is this very state. A tick that changed nothing but the time is not
    /// among them: the next event sets the time anyway. Events come out in the order of their times, so that an answer
    /// which was stamped before the tick that overtook it folds as it was taken here.
    /// - Returns: the effects, and the event to be recorded; `nil` where none needs to be.
    public mutating func handle(_ what: Happening, at moment: Moment) -> (effects: [Effect], record: Event?) {
        let event = Event(what, at: max(now, moment))
        guard what == .tick else { return (handle(event), event) }
        var before = self
        let effects = handle(event)
        before.now = now
        return (effects, before == self ? nil : event)
    }

    /// The record was lost: writes stop till it is back, reading goes on. What was not recorded did not leave.
    mutating func lost(_ fault: RecordFault, unsent: Order.ID?) -> [Effect] {
        recordFault = fault
        note(.recordLost(fault))
        if let order = inFlight, order.id == unsent, let place = place(of: order.item) {
            inFlight = nil
            notSent(place)
            boxes[order.side].nextReading = now
            refuse([.noRecord(fault)])
        }
        return [.ring]
    }

    mutating func regainedRecord() {
        recordFault = nil
        refusals.removeAll { if case .noRecord = $0 { true } else { false } }
        note(.recordRegained)
    }
}
