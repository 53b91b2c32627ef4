/// A command line of redpair's, to be offered to a person: what was typed, with something changed, ready to be pasted.
///
/// No secret stands in one: passwords are never arguments.
struct CommandText {
    private var arguments: [String]

    /// - Parameter arguments: as typed, without the program's name.
    init(_ arguments: [String]) { self.arguments = arguments }

    /// What was typed to start this program.
    static var typed: CommandText { CommandText(Array(CommandLine.arguments.dropFirst())) }

    /// As a shell takes it.
    var text: String { (["redpair"] + arguments.map(Self.quoted)).joined(separator: " ") }

    /// The same for another command.
    func replacing(_ command: String, by other: String) -> CommandText {
        CommandText(arguments.map { $0 == command ? other : $0 })
    }

    /// The same with each side's address under the other side's option.
    var withSidesSwapped: CommandText {
        guard let active = place(of: "--active"), let standby = place(of: "--standby") else { return self }
        var swapped = arguments
        swapped[active.index] = active.option + arguments[standby.index].dropFirst(standby.option.count)
        swapped[standby.index] = standby.option + arguments[active.index].dropFirst(active.option.count)
        return CommandText(swapped)
    }

    /// Where an option's value stands: in an argument of its own, or behind `--option=`.
    private func place(of option: String) -> (index: Int, option: String)? {
        if let index = arguments.firstIndex(where: { $0.hasPrefix(option + "=") }) { return (index, option + "=") }
        guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
        return (index + 1, "")
    }

    /// In quotes where a shell would make something else of it.
    private static func quoted(_ argument: String) -> String {
        let isPlain = argument.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=@%+,".contains($0)) }
        if isPlain, !argument.isEmpty { return argument }
        let parts = argument.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: #"'\''"#) + "'"
    }
}
