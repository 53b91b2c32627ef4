import Appliance
import WebConsole

extension [Promise] {
    /// For the log: how many were kept.
    fileprivate var kind: String { "\(count(where: \.isKept)) of \(count) kept" }
}

/// What was found of one box, or why nothing could be.
struct ProbedBox: Sendable {
    var promises: [Promise] = []
    var fault: ConsoleFault?
    /// Why the pages could not be kept.
    var complaint: Complaint?

    init(_ console: LoggedConsole<ReadOnlyConsole>, _ side: Side, _ folder: PageFolder?) {
        var complaint: Complaint?
        do throws(ConsoleFault) {
            promises = try console.told("examine", answer: \.kind) { () throws(ConsoleFault) in
                try console.console.promises { specimen in
                    do throws(Complaint) { try folder?.keep(specimen, of: side) } catch {
                        complaint = complaint ?? error
                    }
                }
            }
        } catch { fault = error }
        self.complaint = complaint
        console.logOut()
    }

    /// Whether every promise is kept.
    var isWhole: Bool { fault == nil && promises.allSatisfy(\.isKept) }
}
