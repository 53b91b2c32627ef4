import Foundation

/// A clock that goes faster for a program than ours, by libfaketime: the program is the same, and so are its limits.
///
/// The pair next door goes as fast by itself (`--speed`). Network and processor stay as slow as they are.
struct HurriedClock {
    /// How many times as fast it goes; at 1 it is the clock on the wall, and nothing is needed for it.
    let times: Int
    private let began = ContinuousClock.now

    /// Starts with the clock on the wall.
    init(times: Int) { self.times = times }

    /// How many programs stand between a terminal and what it runs.
    var programs: Int { times > 1 ? 1 : 0 }

    /// A command to run by this clock: one that is started later finds it later, as if it had gone on in between.
    func governing(_ command: [String]) -> [String] {
        guard times > 1 else { return command }
        let ahead = (ContinuousClock.now - began) * (times - 1) / .seconds(1)
        return ["faketime", "-f", "+\(ahead)s x\(times)"] + command
    }

    /// Takes away what libfaketime leaves behind when it is killed: it would not start again under the same number.
    func forget(_ process: Int32) {
        guard times > 1 else { return }
        for name in ["sem.faketime_sem_\(process)", "faketime_shm_\(process)"] { unlink("/dev/shm/\(name)") }
    }
}
