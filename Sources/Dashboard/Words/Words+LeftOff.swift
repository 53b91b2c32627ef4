import Appliance
import Walkthrough

extension Walkthrough {
    /// What is not as it was before the work: a sentence for each box. STEP5-1 names アクティブ側 alone, and whether the sync brings
    /// the switches of the other one back nobody has seen.
    public var leftOffWords: [Words] {
        Side.allCases.compactMap { side in
            let services = mailLeftOff(at: side).map(\.name)
            guard !services.isEmpty else { return nil }
            return Words(
                ja:
                    "\(side.words.ja)では、作業前に動いていたメールサービスが停止のままです（\(services.joined(separator: "、"))、最後に読んだ値）。同期で戻らなければ、管理画面で起動してください。",
                en:
                    "The \(side.words.en) still has mail services off that were on before the work (\(services.joined(separator: ", ")), as last read). If the sync does not bring them back, switch them on in the console."
            )
        }
    }
}
