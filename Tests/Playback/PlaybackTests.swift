import Appliance
import Playback
import TestSupport
import Testing
import Walkthrough

@Suite("A recorded session is stepped through: the same event is the same state, whichever way it was come by")
struct PlaybackTests {
    private func playback() throws -> Playback {
        let session = try RecordedSession.recordedNow()
        return Playback(session.begin, session.events)
    }

    /// The state after so many events, by nothing but the fold.
    private func folded(_ session: RecordedSession, _ count: Int) -> Walkthrough {
        var work = session.begin
        for event in session.events.prefix(count) { _ = work.handle(event) }
        return work
    }

    @Test("Forwards, backwards and by jumps, it is the fold of the events before")
    func fold() throws {
        let session = try RecordedSession.recordedNow()
        var playback = Playback(session.begin, session.events)
        #expect(playback.position == 0 && playback.work == session.begin)
        var dice = SystemRandomNumberGenerator()
        let jumps = (0..<20).map { _ in Int.random(in: 0...session.events.count, using: &dice) }
        for target in [1, 2, 1, 0, 150, 149, 99, 100, 101, session.events.count] + jumps {
            playback.go(to: target)
            #expect(playback.position == min(target, playback.count))
            #expect(playback.work == folded(session, playback.position), "event \(target)")
        }
        playback.go(to: playback.count + 7)
        #expect(playback.position == playback.count)
        playback.go(to: -3)
        #expect(playback.position == 0)
    }

    @Test("To the next row and back, to the next alarm and back")
    func jumps() throws {
        var playback = try playback()
        var steps: [String] = []
        while case let before = playback.position, before >= 0 {
            playback.goToNextRow()
            guard playback.position > before else { break }
            steps.append(playback.work.currentStep.map { "\($0.id)" } ?? "-")
        }
        #expect(steps == ["1-2", "1-3", "1-2"])
        playback.goToPreviousRow()
        #expect(playback.work.currentStep?.id.description == "1-3")
        playback.go(to: 0)
        playback.goToNextAlarm()
        #expect(!playback.work.alarms.isEmpty)
        let alarm = playback.position
        playback.go(to: alarm - 1)
        #expect(playback.work.alarms.isEmpty)
        playback.go(to: playback.count)
        playback.goToPreviousAlarm()
        #expect(playback.position <= playback.count && !playback.work.alarms.isEmpty)
        playback.go(to: alarm)
        playback.goToPreviousAlarm()
        #expect(playback.position == alarm)
    }

    @Test("A session without a single event stays where it is")
    func empty() throws {
        var playback = Playback(try RecordedSession.recordedNow().begin, [])
        playback.goToNextRow()
        playback.goToNextAlarm()
        playback.goToPreviousRow()
        playback.go(to: 1)
        #expect(playback.position == 0 && playback.gap == nil)
    }
}

@Suite("A replay plays by itself, so many recorded seconds in a real one")
struct PlayerTests {
    private func playback(gaps: Int64...) throws -> Playback {
        let begin = try RecordedSession.recordedNow().begin
        var time = begin.now
        let events = gaps.map { gap in
            time = time + .milliseconds(gap)
            return Event(.tick, at: time)
        }
        return Playback(begin, events)
    }

    @Test("Each event comes when its time does, at the speed that was chosen; the last one ends it")
    func times() throws {
        var (playback, player) = (try playback(gaps: 10_000, 0, 5_000), Player())
        player.choose(4)
        #expect(player.speed == 10 && player.advance(&playback, at: 0) == nil && playback.position == 0)
        player.toggle(at: 100)
        #expect(player.advance(&playback, at: 100) == 1000)
        #expect(player.advance(&playback, at: 1099) == 1 && playback.position == 0)
        #expect(player.advance(&playback, at: 1100) == 500 && playback.position == 2)
        #expect(player.advance(&playback, at: 9000) == nil && playback.position == 3 && !player.isPlaying)
    }

    @Test("A night in which nothing happened takes two seconds")
    func night() throws {
        var (playback, player) = (try playback(gaps: 1000, 8 * 3600 * 1000), Player())
        player.choose(1)
        player.toggle(at: 0)
        #expect(player.advance(&playback, at: 1000) == 2000)
        #expect(player.advance(&playback, at: 3000) == nil && playback.position == 2)
    }

    @Test("It holds where it is told to, and the speed stays within the list")
    func holds() throws {
        var (playback, player) = (try playback(gaps: 1000, 1000), Player())
        player.toggle(at: 0)
        player.hold()
        #expect(player.advance(&playback, at: 60_000) == nil && playback.position == 0)
        player.change(by: 100)
        #expect(player.speed == Player.speeds.last)
        player.change(by: -100)
        #expect(player.speed == Player.speeds.first)
        player.choose(0)
        #expect(player.speed == Player.speeds.first)
    }
}
