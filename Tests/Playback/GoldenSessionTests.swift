import Appliance
import Canvas
import Dashboard
import Playback
import TestSupport
import Testing
import Walkthrough

@Suite("A golden session: the same picture at the same event, byte for byte")
struct GoldenSessionTests {
    private static let size = Size(columns: 80, rows: 24)

    /// Moments of the session: the beginning, a row that begins, the alarm, the end.
    private enum Place: String, CaseIterable {
        case begin, row, alarm, end

        func go(_ playback: inout Playback) {
            switch self {
            case .begin: playback.go(to: 0)
            case .row:
                playback.go(to: 0)
                playback.goToNextRow()
            case .alarm:
                playback.go(to: 0)
                playback.goToNextAlarm()
            case .end: playback.go(to: playback.count)
            }
        }
    }

    private func picture(_ playback: Playback, _ language: Language) -> String {
        var scene = Scene(
            work: playback.work, mode: .rehearsal(speed: 60), language: language,
            addresses: BySide(active: "http://192.0.2.1:444", standby: "http://192.0.2.2:444"),
            now: playback.work.now, utcOffset: 9 * 3600)
        scene.onlooking = .replaying(
            Onlooking.Frame(
                session: 3, event: playback.position, count: playback.count, speed: 60, isPlaying: false))
        return scene.drawn(Self.size).text
    }

    @Test("Each picture is the one that was approved, come by from either side", arguments: Language.allCases)
    func pictures(language: Language) throws {
        let session = try RecordedSession.stored()
        var (there, back) = (Playback(session.begin, session.events), Playback(session.begin, session.events))
        for place in Place.allCases {
            place.go(&there)
            back.go(to: back.count)
            back.go(to: there.position)
            let drawn = picture(there, language)
            #expect(drawn == picture(back, language))
            let name = "\(place.rawValue)-\(language.rawValue)"
            #expect(try GoldenPicture(name: name).approved(drawn) == drawn, "\(name)")
        }
    }
}
