import Appliance
import Glibc
import ProofReading

/// Where the password comes from: a file, a command, or a prompt; never an argument or the environment.
struct PasswordSource {
    let file: String?
    let command: String?

    /// A file that others can open is read, and told of: who works at night has no use for a refusal, and it is no secret any
    /// more.
    func secret(for user: String, _ language: Language) throws -> Secret {
        if let file { return try firstLine(try told(file, language), from: file) }
        if let command { return try firstLine(try output(of: command), from: command) }
        if let descriptor = terminal() { return try ask(user, language, at: descriptor) }
        let text = try contents(of: STDIN_FILENO, named: "-", limit: 4096)
        guard !text.isEmpty else { throw Complaint.noPassword }
        return try firstLine(text, from: "-")
    }

    private func told(_ file: String, _ language: Language) throws -> String {
        if let mode = try modeForOthers(of: file) {
            let words = PairComplaint.open(file: file, mode: mode).words
            FileDescriptor.standardError.writeLine("redpair: \(words(in: language))")
        }
        return try contents(of: file)
    }

    private func firstLine(_ text: String, from source: String) throws(Complaint) -> Secret {
        guard let line = text.withoutByteOrderMark.split(whereSeparator: \.isNewline).first else {
            throw .passwordSource(source, reason: "empty")
        }
        return Secret(String(line))
    }

    private func output(of command: String) throws(Complaint) -> String {
        guard let pipe = popen(command, "re") else {
            throw .passwordSource(command, reason: String(cString: strerror(errno)))
        }
        let text: String
        do { text = try contents(of: fileno(pipe), named: command, limit: 4096) } catch {
            pclose(pipe)
            throw error
        }
        let status = pclose(pipe)
        guard status == 0 else { throw .passwordSource(command, reason: "exit \(status >> 8 & 0xFF)") }
        return text
    }

    /// The controlling terminal, wherever standard input leads; `nil` where there is none, or nobody sits at it.
    private func terminal() -> Int32? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
        return descriptor >= 0 ? descriptor : nil
    }

    private func ask(_ user: String, _ language: Language, at descriptor: Int32) throws(Complaint) -> Secret {
        defer { close(descriptor) }
        let words = Words(ja: "\(user) のパスワード: ", en: "Password of \(user): ")
        let tty = FileDescriptor(number: descriptor)
        tty.write(words(in: language))
        var saved = termios()
        tcgetattr(descriptor, &saved)
        var quiet = saved
        quiet.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(descriptor, TCSAFLUSH, &quiet)
        defer {
            tcsetattr(descriptor, TCSAFLUSH, &saved)
            tty.write("\n")
        }
        var line = [UInt8](repeating: 0, count: 1024)
        let count = read(descriptor, &line, line.count)
        guard count > 1 else { throw .noPassword }
        return try firstLine(String(decoding: line[..<count], as: UTF8.self), from: "/dev/tty")
    }
}
