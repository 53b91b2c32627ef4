import Appliance
import ArgumentParser
import Dashboard
import SimulatedConsole
import SimulatedPair
import Terminal

/// `redpair simulate`: only the simulated pair's consoles, until SIGINT. Its buttons and cables are typed commands.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Serve only the simulated pair's consoles, until Ctrl-C.",
        discussion: """
            It prints both addresses, the user and the password, then takes a line at a time on standard input:
              power A|S            press the power button
              cut A|S              cut the power
              lan1 A|S in|out|pc   LAN1: the network's cable, nothing, or the client PC straight
              sync in|out          the cable between the boxes
              state                what the boxes are doing
              log                  how often each command was taken, what went wrong, mail lost
            Example:
              redpair simulate --brisk 30
            """)

    @Option(help: "The port of the active side.")
    var activePort = 10444

    @Option(help: "The port of the standby side.")
    var standbyPort = 10444

    @Option(help: ArgumentHelp("How many of its seconds go into a real one, 1 to 1200.", valueName: "n"))
    var speed: Int64 = 1

    @Option(
        help: ArgumentHelp(
            "How many times less the boxes take for all they do, 1 to 60; unlike with --speed, their clocks go right.",
            valueName: "n"))
    var brisk: Int64 = 1

    @Option(
        help: ArgumentHelp("A file, 0600, whose first line is the password (default: rehearsal).", valueName: "file"))
    var passwordFile: String?

    @OptionGroup var language: LanguageOption

    func run() throws {
        guard (1...1200).contains(speed) else { throw Complaint.range(option: "--speed", 1...1200) }
        guard (1...60).contains(brisk) else { throw Complaint.range(option: "--brisk", 1...60) }
        for port in [activePort, standbyPort] where !(1...65535).contains(port) {
            throw Complaint.range(option: "--active-port, --standby-port", 1...65535)
        }
        let password = try passwordFile.map {
            try PasswordSource(file: $0, command: nil).secret(for: "admin", language.language)
        }
        let stage = try Stage(WorkClock(speed: speed), isWatched: true)
        let layout = ConsoleLayout(activePort: activePort, standbyPort: standbyPort)
        let clock = stage.clock
        let console = SimulatedConsole(
            pair: SimulatedPair(startingAt: clock.now, durations: .realistic.shortened(by: brisk)),
            clock: { clock.now }, speed: Double(speed), layout: layout, user: "admin",
            password: password ?? Secret("rehearsal"))
        do { try blocking { try await console.start() } } catch let fault as LayoutFault {
            throw Complaint.simulation(fault)
        }
        tell(layout, hasOwnPassword: password != nil)
        try serve(console, stage.loop)
        try blocking { await console.stop() }
    }

    private func tell(_ layout: ConsoleLayout, hasOwnPassword: Bool) {
        let out = FileDescriptor.standardOutput
        for side in Side.allCases {
            out.writeLine("\(side.rawValue)  \(layout.consoleURL(of: side))  \(side.words(in: language.language))")
        }
        out.writeLine("user  admin")
        out.writeLine("password  \(hasOwnPassword ? "••••" : "rehearsal")")
    }

    private func serve(_ console: SimulatedConsole, _ loop: EventLoop) throws {
        var lines = BenchLines(console: console, language: language.language)
        while true {
            for happening in try loop.wait(atMost: nil) {
                switch happening {
                case .keys: if !lines.takeInput() { loop.forgetInput() }
                case .inputGone: loop.forgetInput()
                case .signal(.interrupt), .signal(.terminate), .signal(.hangUp): return
                case .signal, .resized, .inbox, .deadline: break
                }
            }
        }
    }
}
