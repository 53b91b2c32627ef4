import Appliance
import Assets
import Procedure
import ProofReading
import Terminal
import Walkthrough
import WebConsole

/// What a work needs around it: the clock, the loop, the inbox. Made before any other thread, for the loop takes the
/// signals over.
struct Stage {
    let clock: WorkClock
    let loop: EventLoop
    let inbox: Inbox<Event>

    init(speed: Int64, isWatched: Bool) throws {
        do { loop = try EventLoop(watching: isWatched ? 0 : nil) } catch { throw Complaint.terminal(error) }
        clock = WorkClock(speed: speed)
        inbox = Inbox(waking: loop.waker)
    }

    func conductor(
        _ work: Walkthrough, _ makers: BySide<@Sendable () -> WebConsole>, isGuide: Bool
    ) -> Conductor {
        Conductor(
            work, clock: clock, loop: loop, inbox: inbox,
            boxes: Boxes(makers, isGuide: isGuide, clock: clock, inbox: inbox))
    }
}

/// The table that the program ships.
func builtInProcedure() throws -> Procedure {
    let bytes = UnsafeBufferPointer(start: redpairProcedure.bytes, count: redpairProcedure.count)
    do {
        return try Procedure(yaml: String(decoding: bytes, as: UTF8.self), file: "netshaker-red-mail-update.yaml")
    } catch { throw Complaint.mistakes(error) }
}
