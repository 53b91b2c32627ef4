import Appliance
import Dashboard
import SimulatedPair

extension Incident.Fact {
    /// What really went wrong in the model, which no console shows.
    var words: Words {
        switch self {
        case .dualActive: Words(ja: "両方の装置が共通IPを持った", en: "both boxes held the shared address")
        case .mailLost(let side, let count):
            Words(
                ja: "\(side.words.ja)だけにあったメール \(count) 通が上書きで失われた",
                en: "\(count) mails that only the \(side.words.en) had were overwritten")
        case .reversedSync(let source, let target):
            Words(
                ja: "\(source.words.ja)の古いデータが\(target.words.ja)の新しいデータを上書きした",
                en: "older data of the \(source.words.en) overwrote newer data of the \(target.words.en)")
        case .activeOnPartialData(let side):
            Words(
                ja: "\(side.words.ja)が途中までのデータのままアクティブになった",
                en: "the \(side.words.en) became active on half a copy")
        case .updateBroken(let side, let package):
            Words(
                ja: "\(side.words.ja)が \(package) の適用中に落ち、起動しなくなった",
                en: "the \(side.words.en) went down while \(package) was applied, and starts no more")
        case .updatedWhileServing(let side):
            Words(
                ja: "運用状態の\(side.words.ja)でアップデートが行なわれた",
                en: "an update was begun on the \(side.words.en) while it was in service")
        }
    }
}
