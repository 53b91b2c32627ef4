import Foundation
import Glibc
import Testing

@Suite("A file with a password in it")
struct PasswordFileTests {
    private static let addresses = ["--active", "http://127.0.0.1:1", "--standby", "http://127.0.0.1:2"]

    @Test("One that others can open is read, with a warning that has the command", arguments: [0o644, 0o640, 0o600])
    func open(_ rights: mode_t) throws {
        let file = try TemporaryFile.make("x\n")
        defer { TemporaryFile.remove(file) }
        #expect(chmod(file, rights) == 0)
        let home = try PairsHome(
            holding: "sim:\n  active: 127.0.0.1:1\n  standby: 127.0.0.1:2\n  password-file: \(file)\n")
        for words in [["status"] + Self.addresses + ["--password-file", file], ["status", "sim"]] {
            for (language, says) in [("ja", "他の人が読み書きできます"), ("en", "Others can open")] {
                let run = try home.redpair(words + ["--lang", language])
                #expect(run.status == 3, "\(run.output)\(run.errors)")
                let isTold = run.errors.contains(says) && run.errors.contains("chmod 600 '\(file)'")
                #expect(isTold == (rights != 0o600), "\(run.errors)")
            }
        }
    }

    @Test("A pipe that a shell makes is nobody else's, and a device the system's: both are read")
    func pipe() throws {
        let program = try BuiltProgram.redpair.path
        let words = ([program, "status"] + Self.addresses).joined(separator: " ")
        let run = try Command(["bash", "-c", "\(words) --password-file <(echo x)"])
        #expect(run.status == 3, "\(run.output)\(run.errors)")
        let device = try Command([program, "status", "--password-file", "/dev/null"] + Self.addresses)
        #expect(device.status == EX_NOINPUT && device.errors.contains("/dev/null"), "\(device.errors)")
    }

    @Test("A byte order mark before the password is none of it")
    func byteOrderMark() throws {
        let pair = try SimulatedPairProgram(speed: 60)
        let file = try TemporaryFile.make("\u{FEFF}rehearsal\r\n")
        defer { TemporaryFile.remove(file) }
        let words = ["status", "--active", pair.active, "--standby", pair.standby, "--password-file", file]
        let run = try Command([try BuiltProgram.redpair.path] + words)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
}
