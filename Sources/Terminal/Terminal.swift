import CNcurses
import CTerminal
import Canvas
import Glibc

/// The terminal: takes canvases, gives keys, and is given back on every way out.
///
/// It belongs to one thread, and there is one at a time. `close()` gives the terminal back; so do its end of life,
/// exit(3) and a crash (``CTerminal``). Signals are the ``EventLoop``'s, which must exist before it.
public final class Terminal {
    /// The largest screen that is drawn on; a larger one is used in part.
    public static let limit = Size(columns: 500, rows: 300)

    /// How long the terminal may take for the last of what it was sent, in milliseconds.
    private static let patience: Int32 = 1000

    /// The locale's character set.
    public let characterSet: CharacterSet
    /// What `TERM` says, such as `xterm-256color`.
    public let type: String
    /// How large the screen is.
    public private(set) var size = Size(columns: 0, rows: 0)

    private let input: Int32
    private let output: Int32
    private let stream: UnsafeMutablePointer<FILE>
    private let screen: OpaquePointer
    private let controls: ControlStrings
    private let before: LineSettings?
    private var during: LineSettings?
    private var outlet: Outlet?
    private var keyboard: Keyboard
    private var painter: Painter
    private var markWidth: MarkWidth
    private var isOpen = true

    /// Takes the terminal over: alternate screen, no echo, no cursor, pastes in brackets.
    ///
    /// - Parameters:
    ///   - input: where keys come from.
    ///   - output: where the screen goes to.
    ///   - type: the terminal's type, as in `TERM`.
    ///   - appearance: its colours and marks.
    public init(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, type: String? = Environment.terminalType,
        appearance: Appearance = Appearance()
    ) throws(TerminalFault) {
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        guard let type, !type.isEmpty else { throw .typeMissing }
        self.input = input
        self.output = output
        self.type = type
        characterSet = CharacterSet.adoptLocale()
        before = LineSettings(of: output)
        (stream, screen) = try Terminal.openScreen(type: type, input: input, output: output)
        controls = ControlStrings()
        guard controls.canMoveCursor else {
            endwin()
            delscreen(screen)
            fclose(stream)
            before?.apply()
            throw .cannotMoveCursor(type: type)
        }
        keyboard = Keyboard(descriptor: input, characterSet: characterSet)
        painter = Painter(appearance)
        markWidth = MarkWidth(appearance.marks, characterSet, locale: CharacterSet.localeName, type: type)
        before?.arm(restoring: controls.leave)
        enter()
        during = LineSettings(of: output)
        outlet = Outlet(on: fileno(stream))
        if markWidth.mayAsk { send(MarkWidth.question) }
    }

    deinit { close() }

    /// Gives the terminal back as it was found. A second time does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leave()
        redpair_restore_disarm()
        delscreen(screen)
        fclose(stream)
        outlet?.close()
    }

    private static func openScreen(
        type: String, input: Int32, output: Int32
    ) throws(TerminalFault) -> (UnsafeMutablePointer<FILE>, OpaquePointer) {
        let copy = fcntl(output, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0, let stream = fdopen(copy, "r+") else { throw .system(call: "fdopen", errno: errno) }
        use_env(false)
        use_tioctl(true)
        guard let screen = newterm(type, stream, stream) else {
            fclose(stream)
            throw .typeUnknown(type)
        }
        return (stream, screen)
    }

    private func enter() {
        cbreak()
        noecho()
        nonl()
        typeahead(-1)
        leaveok(redpair_screen(), true)
        curs_set(0)
        send(controls.pasteOn)
        readSize()
    }

    private func leave() {
        send(controls.pasteOff)
        curs_set(1)
        endwin()
        fflush(stream)
        if outlet?.handOn(within: Terminal.patience) == false { outlet?.sendInstead(controls.leave) }
        before?.apply()
    }

    /// To the terminal, between two refreshes.
    private func send(_ text: String) {
        fputs(text, stream)
        flush()
    }

    private func flush() {
        fflush(stream)
        _ = outlet?.handOn()
    }

    private func readSize() {
        var window = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            size = Size(columns: Int(getmaxx(redpair_screen())), rows: Int(getmaxy(redpair_screen())))
            return
        }
        size = Size(
            columns: min(Int(window.ws_col), Terminal.limit.columns), rows: min(Int(window.ws_row), Terminal.limit.rows)
        )
        resizeterm(Int32(size.rows), Int32(size.columns))
    }
}

extension Terminal {
    /// The marks and lines that it can show, as far as it has said so by now.
    public var glyphs: Glyphs { markWidth.showsMarks ? .unicode : .ascii }

    /// How a canvas for it counts columns. Where marks may be wide, those in sentences have room for what stands in.
    public var width: Width { markWidth.showsMarks ? .narrow : .eastAsian }

    /// Whether it can show 漢字 and kana.
    public var hasJapanese: Bool { characterSet.hasJapanese && !Self.isLinuxConsole(type) }

    /// Whether a type is the Linux console, whose font has at most 512 characters.
    public static func isLinuxConsole(_ type: String) -> Bool { type == "linux" || type.hasPrefix("linux-") }

    /// Whether it has taken what was sent before, so that a canvas need not wait for it: on a slow line, what is not drawn
    /// yet is not drawn at all, and keys that are held queue up nothing.
    public var takesMore: Bool {
        guard outlet?.handOn() != false else { return false }
        var entry = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Puts a canvas on the screen: only what differs from the last one is sent.
    public func draw(_ canvas: Canvas) {
        guard isOpen else { return }
        painter.paint(canvas)
        wrefresh(redpair_screen())
        flush()
    }

    /// The size has changed (SIGWINCH): the next canvas should have the new ``size``, and is sent whole.
    public func resized() {
        guard isOpen else { return }
        readSize()
        repaintAll()
    }

    /// The next canvas is sent whole, whatever another program has written over it (Ctrl-L).
    public func repaintAll() {
        guard isOpen else { return }
        painter.forget()
        clearok(redpair_screen(), true)
    }

    /// Everything that was typed since the last time. Waits for nothing but what may follow an ESC, at most 25 ms.
    /// - Throws: ``TerminalFault/gone`` when the terminal was closed.
    public func readKeys() throws(TerminalFault) -> [Key] {
        let keys = try keyboard.read()
        if let column = keyboard.takeReportedColumn() { markWidth.take(cursorColumn: column) }
        return keys
    }

    /// Rings.
    public func bell() {
        guard isOpen else { return }
        beep()
        flush()
    }

    /// Gives the terminal back, stops the process as Ctrl-Z does, and takes the terminal over again at `fg`.
    ///
    /// What was on the screen is to be drawn again; its size may have changed meanwhile.
    public func suspend() {
        guard isOpen else { return }
        leave()
        kill(getpid(), SIGSTOP)
        resume()
    }

    /// Takes the terminal over again after a stop that ``suspend()`` knows nothing of (SIGCONT after SIGSTOP).
    public func resume() {
        guard isOpen else { return }
        reset_prog_mode()
        enter()
        during?.apply()
        repaintAll()
        wrefresh(redpair_screen())
        flush()
    }
}
