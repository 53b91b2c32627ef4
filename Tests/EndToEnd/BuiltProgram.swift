import Foundation

/// The programs that were built beside this test.
enum BuiltProgram {
    /// Where `redpair` is.
    static var redpair: URL {
        get throws {
            let test = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let program = URL(filePath: test).deletingLastPathComponent().appending(path: "redpair")
            guard FileManager.default.isExecutableFile(atPath: program.path) else {
                throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: program.path])
            }
            return program
        }
    }
}
