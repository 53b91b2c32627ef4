import Appliance
import Logging
import Terminal
import Walkthrough
import WebConsole

/// What a work needs around it: the clock, the loop, the inbox. Made before any other thread, for the loop takes the
/// signals over.
struct Stage {
    let clock: WorkClock
    let loop: EventLoop
    let inbox: Inbox<Event>

    init(_ clock: WorkClock, isWatched: Bool) throws {
        do { loop = try EventLoop(watching: isWatched ? 0 : nil) } catch { throw Complaint.terminal(error) }
        self.clock = clock
        inbox = Inbox(waking: loop.waker)
    }

    func boxes(_ makers: BySide<@Sendable () -> WebConsole>, isGuide: Bool, _ log: Logger) -> Boxes {
        Boxes(makers, isGuide: isGuide, clock: clock, inbox: inbox, log: log)
    }

    func conductor(
        _ recorded: RecordedWork, _ boxes: Boxes, _ log: Logger, plugs: @escaping () -> Int?
    ) -> Conductor {
        Conductor(recorded, clock: clock, loop: loop, inbox: inbox, boxes: boxes, log: log, plugs: plugs)
    }
}
