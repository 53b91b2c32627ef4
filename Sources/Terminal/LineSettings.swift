import CTerminal
import Glibc

/// The line settings that a terminal had before it was taken over.
struct LineSettings {
    private let descriptor: Int32
    private var settings = termios()

    /// Reads them; `nil` where there are none.
    init?(of descriptor: Int32) {
        self.descriptor = descriptor
        guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    }

    /// Sets them again, at once: what is still to be sent has been waited for as long as it may.
    func apply() {
        var settings = settings
        tcsetattr(descriptor, TCSANOW, &settings)
    }

    /// Lets exit(3) and a crash set them again, after writing `text`.
    func arm(restoring text: String) {
        var settings = settings
        redpair_restore_arm(descriptor, &settings, text, text.utf8.count)
    }
}
