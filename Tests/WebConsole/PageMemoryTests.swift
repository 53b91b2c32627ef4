import Appliance
import Testing

@testable import WebConsole

@Suite("A page that has not changed is not read again")
struct PageMemoryTests {
    private let answer = Answer(
        status: 200,
        fields: [("content-type", "text/html; charset=EUC-JP"), ("date", "Tue, 24 Nov 2026 15:00:00 GMT")],
        body: Array("<html>緑</html>".utf8), path: "/monitor")

    private func memory() -> PageMemory {
        var memory = PageMemory()
        memory.keep("green", of: .monitor, answer)
        return memory
    }

    @Test("The same bytes an hour later say the same")
    func same() {
        var later = answer
        later.fields[1].value = "Tue, 24 Nov 2026 16:00:00 GMT"
        #expect(memory().facts(of: .monitor, later, as: String.self) == "green")
    }

    @Test("One byte, another status, character set or framing, another page or path: it is read")
    func other() {
        var others = [Answer](repeating: answer, count: 5)
        others[0].body[7] ^= 1
        others[1].status = 500
        others[2].fields[0].value = "text/html; charset=Shift_JIS"
        others[3].fields.append(("content-length", "19"))
        others[4].path = "/monitor?page=2"
        for other in others { #expect(memory().facts(of: .monitor, other, as: String.self) == nil) }
        #expect(memory().facts(of: .redundancy, answer, as: String.self) == nil)
        #expect(memory().facts(of: .monitor, answer, as: Int.self) == nil)
    }

    @Test("What it remembers has a limit, and a page that is too long for it is forgotten")
    func limits() {
        var memory = memory()
        var long = answer
        long.body = [UInt8](repeating: 0x20, count: PageMemory.longest + 1)
        memory.keep("long", of: .monitor, long)
        #expect(memory.facts(of: .monitor, long, as: String.self) == nil)
        #expect(memory.facts(of: .monitor, answer, as: String.self) == nil)
        for number in 0...PageMemory.limit {
            var page = answer
            page.path = "/\(number)"
            memory.keep("\(number)", of: .monitor, page)
        }
        let known = (0...PageMemory.limit).count { number in
            var page = answer
            page.path = "/\(number)"
            return memory.facts(of: .monitor, page, as: String.self) != nil
        }
        #expect((1...PageMemory.limit).contains(known))
    }
}
