import Appliance

/// A ball of the monitor (`admin-ui` 2.3).
enum SignalImage {
    /// What the ball means: by its ALT, else by an image that no other ball shares; `nil` for any other picture.
    static func signal(_ image: Element, _ guide: ApplianceGuide) -> Signal? {
        if let alt = image["alt"], !Label(alt).key.isEmpty {
            let label = Label(alt)
            return Signal.allCases.first { guide.signals[$0]?.alts.keys.contains(label) == true }
        }
        let file = fileName(image)
        return Signal.allCases.first { guide.signals[$0]?.images.contains(file) == true }
    }

    /// What the balls among these pictures mean, where they all mean the same; `nil` otherwise.
    static func only(in images: [Element], _ guide: ApplianceGuide) -> Signal? {
        let signals = Set(images.compactMap { signal($0, guide) })
        return signals.count == 1 ? signals.first : nil
    }

    /// The last part of the image's path.
    static func fileName(_ image: Element) -> String {
        String((image["src"] ?? "").split(separator: "/").last ?? "")
    }
}
