import Appliance
import Glibc
import WebConsole

/// A folder of saved pages, for this account alone: they tell of a customer's network.
struct PageFolder: Sendable {
    private let path: String

    /// Makes the folder, where it is not there yet.
    init(_ path: String) throws(Complaint) {
        self.path = path
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .unwritable(file: path, reason: String(cString: strerror(errno)))
        }
    }

    /// Writes `A-monitor.html` and the like; what lay there before is replaced.
    func keep(_ specimen: Specimen, of side: Side) throws(Complaint) {
        let file = "\(path)/\(side.letter)-\(specimen.place.key).html"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(file: file, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var rest = specimen.body[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .unwritable(file: file, reason: String(cString: strerror(errno))) }
            rest = rest.dropFirst(count)
        }
    }
}
