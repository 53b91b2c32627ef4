import Appliance
import Walkthrough

extension ButtonDoubt {
    /// What speaks against the button, in a line.
    var words: Words {
        switch self {
        case .otherBoxStarted:
            Words(ja: "申告の後に起動したのは、もう一方の装置でした。", en: "It was the other box that started after the button was pressed.")
        case .startsForLong:
            Words(ja: "起動にしては長すぎます。", en: "This is too long for a start.")
        }
    }
}
