extension TmuxSession {
    /// Leaves an English dashboard in the middle of the work, as a person does; gives the screen of the shell.
    @discardableResult
    func leaveWork() throws -> String {
        try press("q")
        try wait(forText: "y: leave")
        try press("y")
        return try wait(forText: "exit 10")
    }
}
