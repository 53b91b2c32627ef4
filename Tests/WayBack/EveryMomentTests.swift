import Appliance
import TestSupport
import Testing
import WayBack

@Suite("The way back, at any moment of the evening")
struct EveryMomentTests {
    @Test("At the turn of each item the advice, carried out, gets mail flowing")
    func everyItem() {
        let places = Checkpoint.places
        #expect(places.count > 20)
        for (_, evening) in places where evening.work.boxes.active.host != nil {
            expectItHolds(WayBack(from: evening.work), in: evening)
        }
    }

    @Test("Every half minute of the evening the advice holds as well, whatever is under way then")
    func everyHalfMinute() throws {
        var evening = try Evening()
        var count = 0
        evening.pass(.seconds(20))
        while evening.work.current != nil, count < 1000 {
            expectItHolds(WayBack(from: evening.work), in: evening)
            count += 1
            let next = evening.now + .seconds(30)
            evening.work { $0.now >= next || $0.work.current == nil }
        }
        #expect(count > 80)
    }

    @Test("After the last row nothing is needed")
    func end() throws {
        let evening = try Checkpoint.at("end")
        #expect(WayBack(from: evening.work).advice == .flowing(by: .active, then: [], left: []))
    }
}
