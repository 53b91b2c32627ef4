import Appliance
import Journal

extension Obstacle {
    /// Why an unfinished session is not taken up, and what to do.
    func words(session: Int64) -> Words {
        switch self {
        case .procedureChanged(let was, let new):
            Words(
                ja: """
                    中断した作業 \(session) は別の手順表（\(was.name) r\(was.revision) \(was.hash.prefix(8))）で始めています。\
                    今の手順表は r\(new.revision) \(new.hash.prefix(8)) です。元の手順表で再開するか、--fresh で新しく始めてください。
                    """,
                en: """
                    The unfinished session \(session) follows another table (\(was.name) r\(was.revision) \
                    \(was.hash.prefix(8))); this one is r\(new.revision) \(new.hash.prefix(8)). Take it up with its own \
                    table, or begin anew with --fresh.
                    """)
        case .programChanged(let was, let new):
            Words(
                ja: "中断した作業 \(session) は redpair \(was) で始めています（これは \(new)）。\(was) で再開するか、--fresh で新しく始めてください。",
                en: """
                    The unfinished session \(session) was begun by redpair \(was); this is \(new). Take it up with \(was), \
                    or begin anew with --fresh.
                    """)
        case .sidesSwapped(let addresses):
            Words(
                ja: """
                    中断した作業 \(session) では A が \(addresses.active)、S が \(addresses.standby) です。アドレスが逆です。\
                    同じ向きで指定するか、--fresh で新しく始めてください。
                    """,
                en: """
                    In the unfinished session \(session) A is \(addresses.active) and S is \(addresses.standby): the other \
                    way round. Give them as they were, or begin anew with --fresh.
                    """)
        case .otherPair(let addresses):
            Words(
                ja: """
                    一方の装置は、別の組（A \(addresses.active)、S \(addresses.standby)）の中断した作業 \(session) に属しています。\
                    アドレスを確かめるか、--fresh で新しく始めてください。
                    """,
                en: """
                    One of the boxes belongs to the unfinished session \(session) of another pair (A \(addresses.active), \
                    S \(addresses.standby)). Check the addresses, or begin anew with --fresh.
                    """)
        }
    }
}
