import Appliance
import Procedure
import SafetySearch
import TestSupport
import Testing

/// The proof is not vacuous: without an interlock or a latch, the search finds what it guards.
@Suite("Without each interlock and each latch", .serialized)
struct MutationTests {
    /// How far each is looked for.
    private static let states = 3_000

    /// What the search does not get to within its bounds when only this one is gone: another requirement of the row, what the
    /// row senses, or an order's own look at what it would do, guards the same. That each of them refuses by itself is tested
    /// with the interlocks.
    private static let guardedTwice: Set = [
        "1-1 active role active", "1-1 active light green", "1-1 active sync complete", "1-4 active updates listed",
        "1-5 active updates none", "1-5 active steady", "2-2 standby untouched", "2-2 standby steady",
        "2-3 standby light gray", "2-4 standby updates listed", "2-5 standby updates none", "2-5 standby steady",
        "3-2 patches equal", "3-3 active steady", "3-6 standby steady", "3-7 standby redundancy enabled",
        "4-1 active role active", "4-1 standby role standby", "5-1 active role active",
        "standby-mail-stopped", "active-stays-active",
    ]

    @Test("The search tells the shortest story of what each interlock and each latch guards")
    func stories() throws {
        let procedure = try Shipped.procedure
        let all = Mutation.all(of: procedure) + procedure.latches.map { Mutation(without: $0) }
        let names = Set(all.map(\.name))
        #expect(Self.guardedTwice.isSubset(of: names), "\(Self.guardedTwice.subtracting(names))")
        let tested = all.filter { !Self.guardedTwice.contains($0.name) }
        let found = concurrently(tested) { $0.story(in: procedure, states: Self.states) }
        for (mutation, found) in zip(tested, found) {
            guard let (what, story) = found else {
                Issue.record("without \(mutation.name) nothing is found")
                continue
            }
            print("safety: without \(mutation.name): \(what)\n  " + story.lines.joined(separator: "\n  "))
        }
        print("safety: interlocks and latches \(all.count), of them guarded twice \(Self.guardedTwice.count)")
    }

    @Test("What is guarded twice guards by itself where the other guard is gone, and only where it is there")
    func alone() throws {
        let procedure = try Shipped.procedure
        let all = Mutation.all(of: procedure) + procedure.latches.map { Mutation(without: $0) }
        let tested = all.filter { Self.guardedTwice.contains($0.name) }
        let found = concurrently(tested) { mutation in
            let alone = mutation.alone(in: procedure).with(mischief: 3)
            return (
                kept: alone.kept.story(in: procedure, states: Self.states),
                gone: alone.story(in: procedure, states: Self.states, moments: 5)
            )
        }
        for (mutation, found) in zip(tested, found) {
            #expect(found.kept == nil, "with \(mutation.name) alone: \(found.kept?.story.lines ?? [])")
            guard let (what, story) = found.gone else {
                Issue.record("without \(mutation.name) and the rest of its row nothing is found")
                continue
            }
            print("safety: without \(mutation.name) and the rest: \(what)\n  " + story.lines.joined(separator: "\n  "))
        }
    }
}

extension Mutation {
    /// As the table has it: `1-4 standby silent`, or the latch's own name.
    fileprivate var name: String {
        latch?.id ?? "\(rows.map(\.description).joined()) \(conditions.map(\.sentence).joined(separator: ", "))"
    }
}

extension Condition {
    /// The condition as a row of the table writes it, as far as interlocks use it.
    fileprivate var sentence: String {
        switch self {
        case .silent(let side): "\(side.rawValue) silent"
        case .steady(let side): "\(side.rawValue) steady"
        case .light(let side, let light): "\(side.rawValue) light \(light.rawValue)"
        case .role(let side, let role): "\(side.rawValue) role \(role.rawValue)"
        case .sync(let side, let sync): "\(side.rawValue) sync \(sync.rawValue)"
        case .redundancy(let side, let isOn): "\(side.rawValue) redundancy \(isOn ? "enabled" : "disabled")"
        case .mailClosed(let side): "\(side.rawValue) mail closed"
        case .updatesListed(let side): "\(side.rawValue) updates listed"
        case .updatesNone(let side): "\(side.rawValue) updates none"
        case .untouched(let side): "\(side.rawValue) untouched"
        case .patchesEqual: "patches equal"
        default: "\(self)"
        }
    }
}
