/// What can go wrong, by its number in this project's reading of the manual.
public enum Hazard: String, CaseIterable, Codable, Hashable, Sendable {
    /// Mail is accepted where the sync of STEP4 overwrites it.
    case mailLost = "H1"
    /// Both boxes are アクティブ on the LAN.
    case dualActive = "H2"
    /// The standby side was started first: old data would overwrite new.
    case reversedSync = "H3"
    /// An update runs while redundancy is in force or mail is taken in.
    case updateOnLivePair = "H4"
    /// The pair is rebuilt with different updates.
    case unequalPair = "H5"
    /// Mail flows, and no box could take over with whole data.
    case noNet = "H6"
    /// A box went down while an update was being applied.
    case brokenUpdate = "H7"
    /// Another box answers than the one that is meant.
    case wrongBox = "H8"
    /// A command was sent, and nobody knows whether it was carried out.
    case halfACommand = "H9"
}
