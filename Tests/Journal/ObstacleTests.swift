import Appliance
import Testing

@testable import Journal

@Suite("An unfinished session is taken up only as what it was")
struct ObstacleTests {
    private let addresses = BySide(active: "http://a", standby: "http://b")

    private var outline: Outline {
        Outline(
            program: "1.0", procedure: ProcedureMark(name: "table", revision: 1, hash: "aa"), addresses: addresses,
            engineer: "y", mode: .real, startedAt: Scratch.begin)
    }

    @Test("The same pair, table and program: nothing in the way, whoever it is and whenever")
    func same() {
        var later = outline
        (later.engineer, later.startedAt) = ("z", Scratch.begin + .minutes(90))
        #expect(outline.concerns(later) && outline.obstacle(to: later) == nil)
    }

    @Test("A table that was changed by one byte refuses, even under the same revision")
    func changedTable() {
        var later = outline
        later.procedure.hash = "ab"
        #expect(outline.obstacle(to: later) == .procedureChanged(was: outline.procedure, is: later.procedure))
    }

    @Test("Another version of the program refuses: its engine may judge the same events otherwise")
    func changedProgram() {
        var later = outline
        later.program = "1.1"
        #expect(outline.obstacle(to: later) == .programChanged(was: "1.0", is: "1.1"))
    }

    @Test("Sides given the other way round, and a box that belongs to another pair's work, are seen")
    func otherPair() {
        var swapped = outline
        swapped.addresses = BySide(active: "http://b", standby: "http://a")
        #expect(outline.concerns(swapped) && outline.obstacle(to: swapped) == .sidesSwapped(addresses))
        var mixed = outline
        mixed.addresses = BySide(active: "http://a", standby: "http://c")
        #expect(outline.concerns(mixed) && outline.obstacle(to: mixed) == .otherPair(addresses))
        mixed.addresses.active = "http://d"
        #expect(!outline.concerns(mixed))
    }

    @Test("A rehearsal's pair is gone with it, and guide mode is another work: neither is in the way")
    func modes() {
        var other = outline
        other.mode = .guide
        #expect(!outline.concerns(other))
        var rehearsal = outline
        rehearsal.mode = .rehearsal
        #expect(!rehearsal.concerns(rehearsal))
    }

    @Test("The file's place follows the XDG specification: a relative XDG_STATE_HOME is ignored")
    func place() {
        let usual = "/home/y/.local/state/redpair/journal.sqlite"
        #expect(JournalFile.standard(stateHome: "/state", home: "/home/y").path == "/state/redpair/journal.sqlite")
        #expect(JournalFile.standard(stateHome: nil, home: "/home/y").path == usual)
        #expect(JournalFile.standard(stateHome: "here", home: "/home/y").path == usual)
    }
}
