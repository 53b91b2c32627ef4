/// A column of the vendor's table: one of the two boxes, named by the role it had when the work began.
///
/// A box keeps its side all through the work, whatever part it plays meanwhile (see ``Role``): at STEP2-1 the
/// standby side starts as アクティブ.
public enum Side: String, CaseIterable, Codable, Hashable, Sendable {
    /// アクティブ側.
    case active
    /// スタンバイ側.
    case standby

    /// The other column.
    @inlinable public var peer: Side { self == .active ? .standby : .active }

    /// The letter that a person types to name this side: `A` or `S`.
    public var letter: Character { self == .active ? "A" : "S" }
}

/// One value for each side.
public struct BySide<Value> {
    /// What belongs to アクティブ側.
    public var active: Value
    /// What belongs to スタンバイ側.
    public var standby: Value

    /// A value for each column.
    @inlinable public init(active: Value, standby: Value) {
        self.active = active
        self.standby = standby
    }

    /// A value made for each column in turn.
    @inlinable public init(_ make: (Side) throws -> Value) rethrows {
        self.init(active: try make(.active), standby: try make(.standby))
    }

    /// The value of one side. It is changed where it lies: what is known of a box is large, and looked at all the time.
    @inlinable public subscript(side: Side) -> Value {
        _read {
            switch side {
            case .active: yield active
            case .standby: yield standby
            }
        }
        _modify {
            switch side {
            case .active: yield &active
            case .standby: yield &standby
            }
        }
    }

    /// The same for each side, through `transform`.
    @inlinable public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> BySide<Other> {
        BySide<Other>(active: try transform(active), standby: try transform(standby))
    }
}

extension BySide: Equatable where Value: Equatable {}
extension BySide: Hashable where Value: Hashable {}
extension BySide: Sendable where Value: Sendable {}
extension BySide: Encodable where Value: Encodable {}
extension BySide: Decodable where Value: Decodable {}
