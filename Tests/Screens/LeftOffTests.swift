import Appliance
import Canvas
import Dashboard
import Testing
import Walkthrough

@Suite("A box whose mail services are not as they were before the work is told at the end")
struct LeftOffTests {
    @Test("Where all is as it was, nothing is said; else which box, and which services")
    func standbyLeftOff() throws {
        var scene = try Album.scene(of: .done)
        #expect(scene.work.finishedAt != nil && scene.work.leftOffWords.isEmpty)
        var reading = Reading()
        reading.mail = MailSettings(switches: [.smtp: false, .pop: false, .imap: true])
        let asked = scene.now + .seconds(10)
        _ = scene.work.handle(Event(.read(.standby, reading, asked: asked), at: asked + .seconds(1)))
        #expect(scene.work.mailLeftOff(at: .standby) == [.smtp, .pop] && scene.work.mailLeftOff(at: .active) == [])
        scene.language = .english
        let text = scene.drawn(Size(columns: 80, rows: 24)).text
        #expect(text.contains("The standby side still has mail services off"), "\(text)")
    }
}
