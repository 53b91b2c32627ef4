import Appliance
import Glibc
import WebConsole

/// A folder of saved pages, for this account alone: they tell of a customer's network.
struct PageFolder: Sendable {
    private let path: String

    /// Makes the folder, where it is not there yet.
    ///
    /// - Parameter isForced: whether pages that are there may be written over. They may be another pair's, or tell how
    ///   this one was before: without it there are none left to lose, and the boxes are not even asked.
    init(_ path: String, isForced: Bool) throws {
        self.path = path
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Complaint.unwritable(file: path, reason: String(cString: strerror(errno)))
        }
        let files = Side.allCases.flatMap { side in Promise.Place.allCases.map { file(of: $0, side) } }
        guard !isForced, let file = files.first(where: { access($0, F_OK) == 0 }) else { return }
        throw ArchiveComplaint.exists(file: file)
    }

    private func file(of place: Promise.Place, _ side: Side) -> String { "\(path)/\(side.letter)-\(place.key).html" }

    /// Writes `A-monitor.html` and the like.
    func keep(_ specimen: Specimen, of side: Side) throws(Complaint) {
        let file = file(of: specimen.place, side)
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
