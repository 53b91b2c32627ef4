import Dispatch
import WebConsole

/// What these commands need and takes long to read, is read by another processor while this one looks at the command line.
enum HeadStart {
    private static let readers = DispatchGroup()
    private static let commands = ["run", "rehearse", "status", "preflight", "probe"]

    /// Begins, where the command is one of them; whoever needs it first waits for it.
    static func take(_ arguments: [String]) {
        guard commands.contains(where: { $0 == arguments.dropFirst().first }) else { return }
        DispatchQueue.global(qos: .userInitiated).async(group: readers) {
            _ = Result { try Table.usual }
            _ = Result { try ApplianceGuide.builtIn() }
        }
    }

    /// Waits until all is read, some milliseconds at most: exit(3) takes away what is still being read with.
    static func finish() { readers.wait() }
}
