import Appliance

/// What lies between the walkthrough and the pair's consoles, and what it does to what passes.
package struct Wire: Sendable {
    /// What becomes of an order.
    package enum Fate: Sendable {
        /// The box does it, and says so.
        case carriedOut
        /// The console says yes, and the box does nothing.
        case ignored
        /// The box does it, and the answer gets lost; so much later that is known.
        case carriedOutUnheard(Span)
        /// The order itself gets lost; so much later it is known that nobody knows.
        case lost(Span)
    }

    /// What becomes of orders.
    package var fate = Fate.carriedOut
    /// What pages and looks of a box come to instead.
    package var fault: @Sendable (Side) -> ConsoleFault? = { _ in nil }
    /// What the pages say instead.
    package var reading: @Sendable (Side, inout Reading) -> Void = { _, _ in }
    /// What a mail port says instead.
    package var port: @Sendable (Side, MailService) -> PortState? = { _, _ in nil }
    /// How much longer pages take.
    package var delay = Span.zero
    /// Whether every answer comes at the very moment of its request.
    package var isInstant = false
    /// Whether the addresses were typed the wrong way round: what one side is asked, the other box answers.
    package var isCrossed = false
    /// Boxes whose pages come although the box is off or out of reach.
    package var answersAnyway: Set<Side> = []

    /// A wire that does nothing to what passes.
    package init() {}
}
