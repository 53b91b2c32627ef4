import Appliance
import TestSupport
import Testing
import Walkthrough

@Suite("Held keys")
struct HeldKeyTests {
    /// How long keyboards wait before a held key repeats, in milliseconds.
    static let delays: [Int64] = [250, 400, 500, 660]
    /// For how long a key is held, in milliseconds.
    static let holds: [Int64] = [100, 420, 661, 700, 1_000, 1_500, 3_000, 10_000]

    /// Holds a key down: once, then after the delay 30 times a second.
    private func hold(_ intent: Intent, _ evening: inout Evening, delay: Int64, for length: Int64) {
        let start = evening.now
        evening.press(intent)
        for after in stride(from: delay, through: length, by: 33) {
            evening.pass(start + .milliseconds(after) - evening.now)
            evening.press(intent)
        }
        evening.pass(.seconds(3))
    }

    /// Every pairing but those in which the key is let go right after its first repeat: of one Enter 400 ms or more after
    /// another, nobody can say whether it was a finger.
    static let held: [(Int64, Int64)] = {
        var pairs: [(Int64, Int64)] = []
        for delay in delays {
            for length in holds where delay < 400 || length < delay || length >= delay + 33 {
                pairs.append((delay, length))
            }
        }
        return pairs
    }()

    @Test("Enter held down opens a prompt and never answers it", arguments: held)
    func enter(delay: Int64, length: Int64) throws {
        var evening = try Checkpoint.ready("1-1.1")
        hold(.carryOut, &evening, delay: delay, for: length)
        #expect(evening.orders.isEmpty)
        #expect(evening.work.prompt != nil)
    }

    @Test("Enter held down at an answered prompt sends one order at the most", arguments: delays, holds)
    func enterAtPrompt(delay: Int64, length: Int64) throws {
        var evening = try Checkpoint.ready("1-1.1")
        evening.press(.carryOut)
        evening.pass(.seconds(2))
        hold(.carryOut, &evening, delay: delay, for: length)
        #expect(evening.orders.count <= 1)
        #expect(evening.work.prompt == nil || evening.orders.isEmpty)
    }

    @Test("Space held down attests one item, not the next as well", arguments: delays, holds)
    func space(delay: Int64, length: Int64) throws {
        var evening = try Checkpoint.ready("2-1.1")
        hold(.attest, &evening, delay: delay, for: length)
        #expect(evening.work.current?.id.description == "2-1.2")
        #expect(evening.work.progress[evening.work.position] == .pending)
    }

    @Test("Enter pressed again by a person, half a second after the prompt opened, confirms")
    func again() throws {
        var evening = try Checkpoint.ready("1-1.1")
        evening.press(.carryOut)
        evening.pass(.milliseconds(450))
        evening.press(.carryOut)
        evening.pass(.seconds(1))
        #expect(evening.orders.count == 1)
    }

    @Test("Space pressed impatiently, twice a second, is heard all the same")
    func impatient() throws {
        var evening = try Checkpoint.ready("2-1.1")
        for _ in 0..<4 {
            evening.press(.attest)
            evening.pass(.milliseconds(500))
        }
        #expect(evening.work.current?.id.description == "2-1.3")
    }

    @Test("Space pressed twice by a person attests twice")
    func twice() throws {
        var evening = try Checkpoint.ready("2-1.1")
        evening.press(.attest)
        evening.pass(.seconds(2))
        evening.press(.attest)
        #expect(evening.work.current?.id.description == "2-1.3")
    }
}
