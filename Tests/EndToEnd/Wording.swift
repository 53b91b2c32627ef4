import Appliance
import Testing

/// The words on the screen by which a person knows what is wanted.
struct Wording: Sendable {
    let language: Language
    /// Stands right after the letter that has to be typed.
    let letterPrompt: String
    let plainPrompt: String
    let takeUp: String
    let takenUp: String
    let goOn: String
    let enterSends: String
    let spaceAttests: String
    let lookThenSpace: String
    let sensing: String
    let bench: String
    let done: String
    let nothingLost: String
    let summary: String
    let unplugLAN1: String
    let restoreLAN1: String
    let connectPC: String
    let pressPower: String
    let shutDown: String
    let cableIsIn: String
    let cableIsOut: String
    let cableIsPC: String

    static let japanese = Wording(
        language: .japanese, letterPrompt: " を入力して Enter", plainPrompt: "Enter で実行",
        takeUp: "再開しますか [Y/n]", takenUp: "─ 再開 ─", goOn: "Enter で作業を続ける", enterSends: "Enter で送信",
        spaceAttests: "Space で申告", lookThenSpace: "確かめてから Space", sensing: "検知待ち", bench: "訓練機（手の作業）", done: "─ 完了 ─",
        nothingLost: "失われたメール: 0 通", summary: "すべての手順が完了しました。", unplugLAN1: "ケーブル：外す",
        restoreLAN1: "外したケーブルをつなぐ", connectPC: "クライアントPCを直結", pressPower: "パワーボタンを押す",
        shutDown: "電源断（シャットダウン）", cableIsIn: "LAN に挿さっている", cableIsOut: "抜けている", cableIsPC: "PC を直結")

    static let english = Wording(
        language: .english, letterPrompt: ", then Enter", plainPrompt: "Enter: do it",
        takeUp: "Take it up again? [Y/n]", takenUp: "─ Taken up again ─", goOn: "Enter: go on",
        enterSends: "Enter sends to",
        spaceAttests: "Space: ", lookThenSpace: "Look, then Space", sensing: "Sensing", bench: "The bench",
        done: "─ Done ─",
        nothingLost: "Mail lost: 0", summary: "Every row of the procedure is done.", unplugLAN1: "pull it out",
        restoreLAN1: "put the cable of STEP2-1 back", connectPC: "Plug the client PC straight",
        pressPower: "press the power button", shutDown: "power off (shut down)", cableIsIn: "in, to the LAN",
        cableIsOut: "out", cableIsPC: "the PC, straight")
}

extension Wording: CustomTestStringConvertible {
    var testDescription: String { language.rawValue }
}
