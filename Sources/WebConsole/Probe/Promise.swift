import Appliance

/// A fact that the appliance file promises, and whether a box keeps the promise: what `redpair probe` tells.
public struct Promise: Sendable, Equatable {
    /// Where it is looked for.
    public enum Place: Sendable, Hashable, CaseIterable {
        /// One of the pages that facts are read from.
        case page(Page)
        /// 電源, which is only looked at.
        case power

        /// The pages in the order in which they are read, and the power page after them.
        public static let allCases = Page.allCases.map(Place.page) + [.power]

        /// The place's name in the appliance file, and in the names of saved pages.
        public var key: String {
            switch self {
            case .page(.redundancySetting): "redundancy-setting"
            case .page(.updateHistory): "update-history"
            case .page(let page): page.rawValue
            case .power: "power"
            }
        }
    }

    /// What became of it.
    public enum State: Sendable, Equatable {
        /// It is there; what it says.
        case found(BoxText)
        /// It is not there, or not as it should be.
        case missing(ConsoleFault)
        /// It is not there and need not be: a switch or a port that not every box has.
        case absent
        /// What the file does not speak of: fields of a form, which go back as they came.
        case unnamed(BoxText)
    }

    /// Where it was looked for.
    public let place: Place
    /// The entry of the appliance file, such as `redundancy: role`.
    public let key: String
    /// The labels that were searched for.
    public let sought: [BoxText]
    /// What became of it.
    public let state: State

    init(_ place: Place, _ key: String, _ sought: Labels, _ state: State) {
        (self.place, self.key, self.state) = (place, key, state)
        self.sought = sought.texts.map { BoxText($0) }
    }

    /// Whether it must be there.
    public var isDue: Bool {
        switch state {
        case .found, .missing: true
        case .absent, .unnamed: false
        }
    }

    /// Whether it is as promised.
    public var isKept: Bool { if case .missing = state { false } else { true } }
}
