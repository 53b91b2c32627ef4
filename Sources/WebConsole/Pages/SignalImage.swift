import Appliance

/// A ball of the monitor (`admin-ui` 2.3).
enum SignalImage {
    /// What the ball means: by its ALT, else by an image that no other ball shares; `nil` for any other picture, and
    /// where the two contradict each other.
    static func signal(_ image: Element, _ guide: ApplianceGuide) -> Signal? {
        let file = fileName(image)
        // `admin-ui` 2.3: without a picture there is no ball to speak of.
        if file.isEmpty { return nil }
        let byColour = Signal.allCases.first { guide.signals[$0]?.images.contains(file) == true }
        guard hasWords(image), let alt = image["alt"] else { return byColour }
        let label = Label(alt)
        let byWords = Signal.allCases.first { guide.signals[$0]?.alts.keys.contains(label) == true }
        return byColour == nil || byColour == byWords ? byWords : nil
    }

    /// What these pictures mean, where they all mean the same; `nil` otherwise.
    static func only(in images: [Element], _ guide: ApplianceGuide) -> Signal? {
        // A picture without words is an ornament; one whose words nobody knows may take back what the ball says.
        let signals = Set(
            images.map { (image: $0, signal: signal($0, guide)) }
                .filter { $0.signal != nil || hasWords($0.image) }.map(\.signal))
        return signals.count == 1 ? signals.first.flatMap(\.self) : nil
    }

    /// What a picture says of itself, for whoever has to mend the appliance file: its ALT, and its file.
    static func name(_ image: Element) -> String {
        [image["alt"], fileName(image)].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func hasWords(_ image: Element) -> Bool { image["alt"].map { !Label($0).key.isEmpty } ?? false }

    /// The last part of the image's path.
    static func fileName(_ image: Element) -> String {
        String((image["src"] ?? "").split(separator: "/").last ?? "")
    }
}
