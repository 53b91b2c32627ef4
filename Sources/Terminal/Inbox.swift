import Synchronization

/// Where other threads leave messages for the loop. Bounded: who posts into a full one is told.
public final class Inbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let limit: Int
    private let waker: Waker

    /// An empty inbox.
    ///
    /// - Parameters:
    ///   - waker: whom to wake.
    ///   - limit: how many messages may wait at once.
    public init(waking waker: Waker, limit: Int = 1024) {
        self.waker = waker
        self.limit = limit
    }

    /// Leaves a message and wakes the loop.
    /// - Returns: false when the inbox is full; the message is not taken.
    public func post(_ message: Message) -> Bool {
        let isTaken = messages.withLock { messages in
            guard messages.count < limit else { return false }
            messages.append(message)
            return true
        }
        waker.wake()
        return isTaken
    }

    /// Takes all that was posted, in the order of its coming.
    public func takeAll() -> [Message] {
        messages.withLock { messages in
            defer { messages.removeAll(keepingCapacity: true) }
            return messages
        }
    }
}
