import Foundation
import Glibc
import Testing

/// A configuration of one's own, which goes with the test.
final class PairsHome {
    let path = NSTemporaryDirectory() + "redpair-config-\(UUID().uuidString)"
    var file: String { path + "/redpair/pairs.yaml" }

    init() {}

    /// With such a file of pairs in it.
    init(holding text: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/redpair", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        #expect(chmod(file, 0o600) == 0)
    }

    func redpair(_ words: String...) throws -> Command { try redpair(words) }

    func redpair(_ words: [String]) throws -> Command {
        try Command([try BuiltProgram.redpair.path] + words, environment: ["XDG_CONFIG_HOME": path])
    }

    deinit {
        // What is left of a scratch folder harms nobody.
        _ = try? FileManager.default.removeItem(atPath: path)
    }
}
