import Appliance
import Dashboard
import Journal
import Playback
import Walkthrough

/// A recorded session that is stepped through: ages are told by the recorded time, not by now.
struct ReplayShow: Show {
    private let session: Int64
    private var playback: Playback
    private var player = Player()

    init(_ session: Int64, _ playback: Playback) { (self.session, self.playback) = (session, playback) }

    mutating func follow(_ scene: inout Scene, at now: Int64) -> (wait: Int64?, rings: Bool) {
        let wait = player.advance(&playback, at: now)
        scene.follow(playback.work, at: playback.work.now, bench: nil)
        scene.onlooking = .replaying(frame)
        return (wait, false)
    }

    private var frame: Onlooking.Frame {
        Onlooking.Frame(
            session: session, event: playback.position, count: playback.count, speed: player.speed,
            isPlaying: player.isPlaying)
    }

    mutating func take(_ act: ReplayAct, at now: Int64) {
        switch act {
        case .play: player.toggle(at: now)
        case .faster: player.change(by: 1)
        case .slower: player.change(by: -1)
        case .speed(let number): player.choose(number)
        case .step, .back, .nextRow, .previousRow, .nextAlarm, .previousAlarm, .first, .last: jump(act)
        }
    }

    /// A person's own step ends the playing.
    private mutating func jump(_ act: ReplayAct) {
        player.hold()
        switch act {
        case .step: playback.go(to: playback.position + 1)
        case .back: playback.go(to: playback.position - 1)
        case .nextRow: playback.goToNextRow()
        case .previousRow: playback.goToPreviousRow()
        case .nextAlarm: playback.goToNextAlarm()
        case .previousAlarm: playback.goToPreviousAlarm()
        case .first: playback.go(to: 0)
        case .last: playback.go(to: playback.count)
        case .play, .faster, .slower, .speed: break
        }
    }
}
