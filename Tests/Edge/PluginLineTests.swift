import Appliance
import Testing

@testable import redpair

@Suite("status --plugin: one line, as monitoring plugins write it")
struct PluginLineTests {
    @Test("Two good boxes, in both languages")
    func good() throws {
        let (active, standby) = (Glance(Looks.good(.active)), Glance(Looks.good(.standby)))
        #expect(
            PluginLine(try Looks.report(active, standby), .english).text == """
                REDPAIR OK - A primary.example.jp, green complete, active; S secondary.example.jp, green complete, standby | \
                A_load1=0.07;;;0 A_load15=1.23;;;0 A_sync=100%;;;0;100 A_mail_on=2;;;0;3 A_abnormal=0;;;0 \
                S_load1=0.07;;;0 S_load15=1.23;;;0 S_sync=100%;;;0;100 S_mail_on=2;;;0;3 S_abnormal=0;;;0
                """)
        let japanese = PluginLine(try Looks.report(active, standby, .japanese), .japanese).text
        #expect(japanese.hasPrefix("REDPAIR OK - A primary.example.jp, 緑 完了, アクティブ; S "))
    }

    @Test("The word of each exit status, and how far the sync is")
    func states() throws {
        let good = Glance(Looks.good(.active))
        let syncing = PluginLine(try Looks.report(good, Glance(Looks.syncing(.standby, percent: 42))), .english).text
        #expect(syncing.hasPrefix("REDPAIR WARNING - ") && syncing.contains(" S_sync=42%;;;0;100"))
        var red = Looks.good(.standby)
        red.redundancy = Looks.status(.standby, .severe, .broken)
        red.components?.append(Component(name: "DNS", group: .service, signal: .severe))
        let critical = PluginLine(try Looks.report(good, Glance(red)), .english).text
        #expect(critical.hasPrefix("REDPAIR CRITICAL - ") && critical.contains("standby, abnormal: DNS"))
        #expect(critical.contains(" S_sync=U ") && critical.contains(" S_abnormal=1;;;0"))
    }

    @Test("A box that says nothing has figures that say so")
    func silent() throws {
        let line = PluginLine(try Looks.report(Glance(Looks.good(.active)), Glance(ConsoleFault.refused)), .english)
            .text
        #expect(
            line.hasPrefix("REDPAIR UNKNOWN - ") && line.contains("; S http://192.0.2.2:444, unknown, The connection"))
        #expect(line.hasSuffix(" S_load1=U S_load15=U S_sync=U S_mail_on=U S_abnormal=U"))
    }

    @Test("Whatever a box or a complaint says: one line, one bar, no escape")
    func hostile() throws {
        var reading = Looks.good(.active)
        reading.host = "a|b\nCRITICAL\u{1B}[2J\u{202E}|"
        reading.components = [Component(name: "x|y=1;2\r\n", group: .other, signal: .severe)]
        let faults: [ConsoleFault] = [.rejected("no|\nno"), .notThisConsole(title: "|\u{85}|"), .unreachable("a|\nb")]
        for fault in faults {
            let line = PluginLine(try Looks.report(Glance(reading), Glance(fault)), .english).text
            #expect(line.count { $0 == "|" } == 1, "\(line)")
            #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(line)")
            #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .format }, "\(line)")
        }
        let none = PluginLine(unknown: ["Pair 'a|b\n' is not known.", "See 'x'."]).text
        #expect(none == "REDPAIR UNKNOWN - Pair 'a/b ' is not known. See 'x'.")
    }
}
