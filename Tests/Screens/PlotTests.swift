import Appliance
import Canvas
import TestSupport
import Testing
import Walkthrough

@testable import Dashboard

@Suite("Plots of the last minutes")
struct PlotTests {
    private let now = Moment(seconds: 1_228_300_000)
    private let levels = Glyphs.unicode.levels

    private func points(_ figures: [(ago: Int64, value: Int)]) -> [Trend.Point] {
        figures.map { Trend.Point(at: now - .seconds($0.ago), value: $0.value) }
    }

    private func plot(_ figures: [(ago: Int64, value: Int)], columns: Int = 10, at later: Span = .zero) -> String {
        Plot(
            points(figures), until: now + later, over: .minutes(10), top: 400, columns: columns,
            levels: levels
        ).text
    }

    @Test("The newest is at the right end, each column a minute, the largest figure of it")
    func order() {
        #expect(
            plot([(170, 100), (110, 400), (100, 50), (5, 200)]) == "▂█▂▄"
                || plot([(170, 100), (110, 400), (100, 50), (5, 200)]).hasSuffix("▄"))
        #expect(plot([(60, 0), (1, 400)]).hasSuffix("▁█"))
    }

    @Test("What was not read for over a minute is blank, and there is no plot of nothing")
    func gap() {
        #expect(plot([(300, 400), (1, 400)]).contains("  "))
        #expect(plot([]) == "" && plot([(1, 400)], columns: 3) == "")
    }

    @Test("A second later it is the same picture: it moves once for each column")
    func still() {
        let figures: [(ago: Int64, value: Int)] = (0..<100).map { (ago: Int64(600 - 6 * $0), value: $0 * 4) }
        let pictures = (0..<60).map { plot(figures, at: .seconds($0)) }
        #expect(Set(pictures).count <= 2)
        #expect(pictures.allSatisfy { $0.count <= 10 })
    }

    @Test("An outlook is the sync's own rate; before there is one, there is none")
    func outlook() throws {
        #expect(SyncOutlook(points([(10, 5)]), at: now) == nil && SyncOutlook([], at: now) == nil)
        let steady = try #require(SyncOutlook(points([(120, 10), (60, 20), (0, 30)]), at: now))
        #expect(steady.remaining == .minutes(7))
        #expect(steady.words == Words(ja: "残り約7分", en: "~7 min left"))
    }

    @Test("A sync that stalls takes longer the longer it does")
    func stalled() throws {
        let figures = points([(120, 10), (60, 20), (0, 30)])
        let later = try [60, 120, 240].map { try #require(SyncOutlook(figures, at: now + .seconds($0))).remaining }
        #expect(later[0] < later[1] && later[1] < later[2])
    }

    @Test("In a rehearsal the outlook comes true, within a quarter")
    func comesTrue() throws {
        var evening = try Evening()
        evening.work(upTo: "4-1")
        evening.pass(.minutes(3))
        let start = evening.now
        let told = try #require(SyncOutlook(evening.work.boxes[.active].trend.syncs, at: start)).remaining
        evening.work { $0.pair.syncPercent == nil }
        let took = evening.now - start
        #expect(abs(told.milliseconds - took.milliseconds) < took.milliseconds / 4, "\(told.clock) \(took.clock)")
    }

    @Test(
        "While mail runs without a failover the CPU stays in view, on the smallest screen too",
        arguments: Language.allCases)
    func cpu(language: Language) throws {
        var scene = try Album.scene(of: .noFailover)
        scene.language = language
        for size in [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
            let lines = scene.drawn(size).text.split(separator: "\n").filter {
                $0.contains(#/CPU [0-9.]+ [▁▂▃▄▅▆▇█]{3,}.*CPU [0-9.]+ [▁▂▃▄▅▆▇█]{3,}/#)
            }
            #expect(lines.count == 1, "\(scene.drawn(size).text)")
        }
    }

    @Test("The newest figure is never cut off: a plot is as wide as its line has room")
    func newest() throws {
        var scene = try Album.scene(of: .syncing)
        scene.language = .english
        for columns in [80, 100, 120, 200] {
            let canvas = scene.drawn(Size(columns: columns, rows: columns == 80 ? 24 : 40))
            #expect(canvas.text.contains(#/CPU [0-9.]+ .*[▁▂▃▄▅▆▇█]/#), "\(canvas.text)")
            if columns >= 120 {
                #expect(canvas.text.contains("10 min") && canvas.text.contains("min left"), "\(canvas.text)")
            }
        }
    }
}
