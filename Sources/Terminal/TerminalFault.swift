/// Why there is no screen to draw on: facts, worded elsewhere.
public enum TerminalFault: Error, Hashable, Sendable {
    /// Standard input or output is a file, a pipe or nothing.
    case notATerminal
    /// `TERM` is empty or not set.
    case typeMissing
    /// `TERM` names a type that the terminfo database has not.
    case typeUnknown(String)
    /// The type cannot move its cursor, so nothing can be drawn (`dumb`, for one).
    case cannotMoveCursor(type: String)
    /// The terminal was closed under us.
    case gone
    /// The system refused something that the loop needs: which call, and its `errno`.
    case system(call: String, errno: Int32)
}
