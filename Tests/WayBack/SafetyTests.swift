import Appliance
import SimulatedPair
import TestSupport
import Testing

@testable import WayBack

@Suite("What no advice may lead through")
struct SafetyTests {
    private static let start = Moment(seconds: 1_228_262_400)
    private static let carrying = Premise(
        power: .on, lan1: .connected, isRedundancySaved: true, isRedundancyInForce: true, role: .active,
        services: [.smtp], dataAreWhole: true, holdsNewMail: false)
    private static let waiting = with(carrying) { ($0.power, $0.role) = (.off, nil) }

    private static func with(_ premise: Premise, _ change: (inout Premise) -> Void) -> Premise {
        var premise = premise
        change(&premise)
        return premise
    }

    /// Whether it is allowed to do a thing, with A carrying mail and S as given.
    private func allows(_ move: Move, standby: Premise, linkIsIn: Bool = true, equalPatches: Bool = true) throws -> Bool
    {
        var belief = Belief(of: try Checkpoint.at("1-1.3").work)
        belief.patchesAreEqual = equalPatches
        let before = SimulatedPair(
            startingAt: Self.start, as: BySide(active: Self.carrying, standby: standby), sync: nil,
            syncLinkIsIn: linkIsIn)
        var after = before
        #expect(move.isDone(in: &after))
        return Safety(belief: belief).allows(after, after: before)
    }

    @Test("A box that comes back into its pair is no harm")
    func joins() throws { #expect(try allows(.pressPower(.standby), standby: Self.waiting)) }

    @Test("H1: what only this box holds would be overwritten")
    func mailLost() throws {
        #expect(try !allows(.pressPower(.standby), standby: Self.with(Self.waiting) { $0.holdsNewMail = true }))
    }

    @Test("H2: with the cable between the boxes out, both would be アクティブ")
    func dualActive() throws { #expect(try !allows(.pressPower(.standby), standby: Self.waiting, linkIsIn: false)) }

    @Test("H5: two boxes with different updates would become a pair")
    func unequal() throws {
        #expect(try !allows(.pressPower(.standby), standby: Self.waiting, equalPatches: false))
    }

    @Test("F8: a box without redundancy would be awake beside the one that carries mail")
    func awake() throws {
        #expect(try !allows(.pressPower(.standby), standby: Self.with(Self.waiting) { $0.isRedundancySaved = false }))
    }

    @Test("H7: a box that applies an update takes no order, so none is advised")
    func update() {
        let updating = Self.with(Self.carrying) { ($0.power, $0.isRedundancyInForce) = (.updating, false) }
        var pair = SimulatedPair(
            startingAt: Self.start, as: BySide(active: Self.waiting, standby: updating), sync: nil, syncLinkIsIn: true)
        #expect(!Move.command(.shutDown, .standby).isDone(in: &pair))
    }
}
