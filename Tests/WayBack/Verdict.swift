import Appliance
import SimulatedPair
import TestSupport
import Testing
import WayBack

/// Whether an advice holds when it is carried out: mail flows, none is lost, and nothing goes wrong in the pair.
func expectItHolds(_ way: WayBack, in evening: Evening, _ location: SourceLocation = #_sourceLocation) {
    switch way.advice {
    case .flowing(_, let then, _): follow([], then, way, evening, location)
    case .course(let course): follow(course.strides, course.then, way, evening, location)
    case .person(let impasse): Issue.record("\(evening.where) \(impasse)", sourceLocation: location)
    }
}

private func follow(
    _ strides: [Stride], _ then: [Stride], _ way: WayBack, _ evening: Evening, _ location: SourceLocation
) {
    var rescue = Rescue(of: evening.pair)
    let before = rescue.pair.incidents.count
    rescue.follow(strides)
    rescue.pass(.minutes(2))
    let story: Comment = "\(evening.where) \(strides.map(\.short)) then \(then.map(\.short))"
    #expect(rescue.pair.mail.downSince == nil, story, sourceLocation: location)
    let owner = rescue.pair.ownersOfSharedAddress.first
    #expect(way.belief.services.allSatisfy { s in owner.map { rescue.pair.isServing(s, on: $0) } ?? false }, story)
    rescue.follow(then)
    rescue.pass(.minutes(30))
    #expect(rescue.hitches == [], story, sourceLocation: location)
    #expect(rescue.pair.incidents.dropFirst(before).map(\.fact) == [], story, sourceLocation: location)
    #expect(rescue.pair.mailLost == 0 && rescue.pair.mail.downSince == nil, story, sourceLocation: location)
    if !then.isEmpty { #expect(rescue.pair.syncState(of: .standby) == .complete, story, sourceLocation: location) }
}

extension Evening {
    /// Where and when, for a failing test to tell.
    var `where`: String { "\(work.current?.id.description ?? "end") at \(now.seconds)" }
}

extension Stride {
    /// Without the names of modules and types, for a failing test to tell.
    fileprivate var short: String {
        let plain = "\(move)".replacing(#/(WayBack|Appliance|Move|Side|Command|MailService|Wait|Plug)\./#, with: "")
        return role.map { "\(plain) → \($0)" } ?? plain
    }
}
