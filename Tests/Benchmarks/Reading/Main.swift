import Appliance
import Foundation
import Glibc

@testable import WebConsole

/// Reads one page of the Active Monitor again and again, as the client would: decode, parse, recognise, facts.
///
///     redpair-benchmark FILE COUNT
///
/// It prints the facts, the time that this took of the processor, and the memory at the start, in the middle and at the end.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let count = Int(arguments[2]) else { fatalError("redpair-benchmark FILE COUNT") }
        let body = Array(try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
        let guide = try ApplianceGuide.builtIn()
        print("facts", try facts(body, guide).joined(separator: "|"))
        let start = memory()
        var middle = start
        let before = processorTime()
        for round in 0..<count {
            _ = try facts(body, guide)
            if round == count / 2 { middle = memory() }
        }
        print("seconds", processorTime() - before)
        print("memory", start, middle, memory())
    }

    private static func facts(_ body: [UInt8], _ guide: ApplianceGuide) throws -> [String] {
        let fields = [(name: "content-type", value: "text/html; charset=EUC-JP")]
        let page = try ConsolePage(Answer(status: 200, fields: fields, body: body), guide: guide)
        return try MonitorPage(page).lists.flatMap { list in
            list.rows.map { row in
                "\(list.group.rawValue),\(list.count ?? -1),\(row.component.name),\(row.picture),\(row.details ?? "")"
            }
        }
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Resident memory in KiB (proc(5): the second figure of statm counts pages).
    private static func memory() -> Int {
        guard let text = FileManager.default.contents(atPath: "/proc/self/statm"),
            let pages = Int(String(decoding: text, as: UTF8.self).split(separator: " ")[1])
        else { return 0 }
        return pages * 4
    }
}
