import Glibc

/// Whose program this is, as the environment and the system tell.
struct Owner {
    let name: String
    let folder: String

    /// The account that the program runs under; `nil` where the system knows none.
    static var current: Owner? {
        guard let entry = getpwuid(geteuid())?.pointee else { return nil }
        return Owner(name: String(cString: entry.pw_name), folder: String(cString: entry.pw_dir))
    }

    /// The home directory.
    static var home: String { variable("HOME").flatMap { $0.isEmpty ? nil : $0 } ?? current?.folder ?? "." }

    /// A variable of the environment; `nil` where it is not set.
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
