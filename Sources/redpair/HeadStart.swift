import Dispatch
import WebConsole

/// What these commands need and takes long to read, is read by another processor while this one looks at the command line.
enum HeadStart {
    private static let commands = ["run", "rehearse", "status", "preflight", "probe"]

    /// Begins, where the command is one of them; whoever needs it first waits for it.
    static func take(_ arguments: [String]) {
        guard commands.contains(where: { $0 == arguments.dropFirst().first }) else { return }
        DispatchQueue.global(qos: .userInitiated).async {
            _ = Result { try Table.usual }
            _ = Result { try ApplianceGuide.builtIn() }
        }
    }
}
