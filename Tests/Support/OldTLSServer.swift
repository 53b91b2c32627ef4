import Foundation
import Glibc

/// `openssl s_server` as the consoles' web server was in its day: TLS 1.0 only, a certificate that it signed itself with
/// SHA-1 and a key of 1024 bits. It serves one page, `/page`, and takes nothing else.
package final class OldTLSServer {
    /// Its port on 127.0.0.1.
    package let port: Int
    /// The certificate's SHA-256, by `openssl x509 -fingerprint`: `sha256 Fingerprint=AB:CD:…`.
    package let fingerprint: String
    private let folder: URL
    private let process: Process

    /// Why there is no such server.
    package enum Fault: Error {
        /// `openssl` did not do what it was told.
        case openssl(String)
        /// It never listened.
        case neverListened
    }

    /// A server with a key of its own.
    ///
    /// - Parameter protocolOption: which TLS it speaks, such as `-tls1` or `-tls1_2`.
    package init(protocolOption: String = "-tls1", page: String = "hello") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "redpair-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let answer = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
        try Data(answer.utf8).write(to: folder.appending(path: "page"))
        try Self.run(
            folder,
            "req -x509 -newkey rsa:1024 -sha1 -nodes -keyout key -out certificate -days 3650 -subj /CN=ns.nsk.dom")
        let said = try Self.run(folder, "x509 -in certificate -noout -fingerprint -sha256")
        guard let mark = said.firstIndex(of: "=") else { throw Fault.openssl(said) }
        fingerprint = said[said.index(after: mark)...].trimmingCharacters(in: .whitespacesAndNewlines)
        port = try Self.freePort()
        let words =
            "s_server -accept 127.0.0.1:\(port) -cert certificate -key key \(protocolOption) -cipher DEFAULT@SECLEVEL=0 -HTTP"
        process = Self.process(folder, words)
        try process.run()
        try waitUntilListening()
    }

    deinit { stop() }

    /// Ends it.
    package func stop() {
        // Not SIGTERM: the server inherits the signals that the threads of Dispatch block, that one among them.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        // What is left of a scratch folder harms nobody.
        _ = try? FileManager.default.removeItem(at: folder)
    }

    private static func process(_ folder: URL, _ words: String) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = words.split(separator: " ").map(String.init)
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    @discardableResult
    private static func run(_ folder: URL, _ words: String) throws -> String {
        let process = process(folder, words)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Fault.openssl(words) }
        return said
    }

    /// A port that nobody listens on at the moment.
    private static func freePort() throws -> Int {
        let listener = try Loopback.listen()
        listener.stop()
        close(listener.socket)
        return listener.port
    }

    private func waitUntilListening() throws {
        for _ in 0..<200 {
            if Loopback.answers(port) { return }
            usleep(25_000)
        }
        throw Fault.neverListened
    }
}
