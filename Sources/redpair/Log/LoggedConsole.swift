import Appliance
import Logging
import WebConsole

/// A console whose every call is told to a log: what was asked, how long it took, what kind of answer came.
///
/// No text that a box wrote gets in, and so neither a session id in an address nor anything hostile. It can write only
/// where the console inside can (law 11).
final class LoggedConsole<Console: ConsoleReader>: ConsoleReader {
    let console: Console
    private let log: Logger

    init(_ console: Console, of side: Side, _ log: Logger) {
        var log = log
        log[metadataKey: "box"] = "\(side.letter)"
        (self.console, self.log) = (console, log)
    }

    func read(_ pages: Set<Page>) throws(ConsoleFault) -> Reading {
        let names = Page.allCases.filter(pages.contains).map(\.rawValue).joined(separator: ",")
        return try told("read", ["pages": "\(names)"], answer: \.kind) { () throws(ConsoleFault) in
            try console.read(pages)
        }
    }

    func look(_ look: Look) throws(ConsoleFault) {
        try told("look", ["look": "\(look.rawValue)"], answer: { _ in "accepted" }) { () throws(ConsoleFault) in
            try console.look(look)
        }
    }

    func probe(_ ports: [MailService: Int]) -> [MailService: PortState] {
        let numbers = ports.values.sorted().map(String.init).joined(separator: ",")
        return told("probe", ["ports": "\(numbers)"], answer: \.kind) { () throws(Never) in console.probe(ports) }
    }

    func logOut() { told("logOut", answer: { _ in "done" }) { () throws(Never) in console.logOut() } }

    /// Does it, and tells of it.
    func told<Value, Fault: Error>(
        _ what: Logger.Message, _ facts: Logger.Metadata = [:], answer: (Value) -> String,
        _ work: () throws(Fault) -> Value
    ) throws(Fault) -> Value {
        let began = WorkClock.realMilliseconds
        do {
            let value = try work()
            tell(.info, what, facts, answer(value), since: began)
            return value
        } catch {
            tell(.warning, what, facts, (error as? ConsoleFault)?.kind ?? "fault", since: began)
            throw error
        }
    }

    private func tell(
        _ level: Logger.Level, _ what: Logger.Message, _ facts: Logger.Metadata, _ answer: String, since began: Int64
    ) {
        let more: Logger.Metadata = ["answer": "\(answer)", "ms": "\(WorkClock.realMilliseconds - began)"]
        log.log(level: level, what, metadata: facts.merging(more) { $1 })
    }
}

extension LoggedConsole: ConsoleWriter where Console: ConsoleWriter {
    func perform(_ command: Command, expecting: Identity) -> Outcome {
        let kind: Logger.Metadata = ["command": "\(command.kind)"]
        log.notice("sending", metadata: kind)
        return told("sent", kind, answer: \.kind) { () throws(Never) in
            console.perform(command, expecting: expecting)
        }
    }
}
