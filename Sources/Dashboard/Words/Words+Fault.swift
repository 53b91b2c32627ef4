import Appliance

extension ConsoleFault {
    /// What happened, what it means, and what to do.
    public var words: Words {
        switch self {
        case .refused:
            Words(
                ja: "接続を拒否されました。停止中か起動中です。電源・アドレスを確かめてください。",
                en: "The connection was refused: the box is off or starting. Check power and address.")
        case .timedOut(let span):
            Words(
                ja: "\(span.seconds) 秒待っても応答がありません。電源・ケーブル・アドレスを確かめてください。",
                en: "No answer in \(span.seconds) s. Check power, cable and address.")
        case .unreachable(let why):
            Words(
                ja: "そのアドレスに届きません（\(why)）。ケーブルとアドレスを確かめてください。",
                en: "There is no way to that address (\(why)). Check cable and address.")
        case .cutOff: Words(ja: "応答の途中で接続が切れました。", en: "The connection broke off in the middle of the answer.")
        case .empty: Words(ja: "応答が空です。", en: "The answer is empty.")
        case .tooLong(let limit): Words(ja: "応答が長すぎます（\(limit) バイト超）。", en: "The answer is longer than \(limit) bytes.")
        case .redirectedAway(let place): Words(ja: "別の場所（\(place)）へ転送されました。", en: "It redirects elsewhere (\(place)).")
        case .tls(let why): Words(ja: "暗号化通信を始められません（\(why)）。", en: "TLS cannot be set up (\(why)).")
        case .keyChanged(let expected, let found):
            Words(
                ja:
                    "証明書が確認済みのものと違います（確認済み \(expected)、今回 \(found)）。何も送っていません。別の装置か盗聴のおそれがあります。証明書を作り直した場合だけ、--pin で今回の値を指定してください。",
                en:
                    "The certificate is not the confirmed one (confirmed \(expected), now \(found)). Nothing was sent: this may be another box, or somebody listening. Only if the certificate was renewed, give the new value with --pin."
            )
        case .keyUnknown(let found):
            Words(
                ja: "証明書（\(found)）はまだ確認されていません。何も送っていません。装置の証明書と見比べ、端末で確認するか --pin で指定してください。",
                en:
                    "The certificate (\(found)) is not confirmed yet, and nothing was sent. Compare it with the box's own, then confirm it at a terminal or give it with --pin."
            )
        case .loginRefused:
            Words(
                ja: "ユーザ名かパスワードが違います。正しいもので始め直してください。",
                en: "User name or password is wrong. Start again with the right one.")
        case .loginHeldBack: Words(ja: "次のログインまで間を置いています。", en: "The next login is held back for a moment.")
        case .sessionExpired: Words(ja: "ログインの期限が切れました。", en: "The login session has expired.")
        case .daemonDown:
            Words(ja: "管理画面は準備中です（起動中か停止中）。", en: "The console is not ready: the box is starting or stopping.")
        case .suspended(let text): Words(ja: "管理画面がロックされています: \(text)", en: "The console is locked: \(text)")
        case .forbidden: Words(ja: "このユーザには権限がありません。", en: "This user is not allowed to see it.")
        case .httpStatus(let status):
            Words(ja: "管理画面にない応答です（HTTP \(status)）。", en: "No page of the console answers so (HTTP \(status)).")
        case .notThisConsole(let title):
            Words(
                ja: "NetSHAKER の管理画面ではありません\(Self.titled(title).ja)。アドレスを確かめてください。",
                en: "This is not a NetSHAKER console\(Self.titled(title).en). Check the address.")
        case .otherPage(_, let title):
            Words(ja: "別の画面が返りました\(Self.titled(title).ja)。", en: "Another page came back\(Self.titled(title).en).")
        case .missing(let label): Words(ja: "画面に「\(label)」がありません。", en: "The page has no \"\(label)\".")
        case .notUnderstood(let label, let text):
            Words(ja: "「\(label)」の値「\(text)」を解釈できません。", en: "\"\(label)\" says \"\(text)\", which means nothing to us.")
        case .updating(let text):
            Words(
                ja: "アップデートの適用中です（\(text)）。停止も再起動も送っていません。終わるまで待ってください。",
                en:
                    "An update is being applied (\(text)). It was told neither to stop nor to restart; wait till that is over."
            )
        case .fieldCannotGoBack(let name):
            Words(
                ja: "項目「\(name)」を元のまま返せないため、送信しませんでした。ブラウザで操作してください。",
                en: "The field \"\(name)\" cannot be sent back unchanged, so nothing was sent. Use the browser.")
        case .rejected(let text) where text.isEmpty:
            Words(ja: "管理画面が受け付けませんでした（理由は示されていません）。", en: "The console did not take it, and gave no reason.")
        case .rejected(let text): Words(ja: "管理画面が受け付けませんでした: \(text)", en: "The console did not take it: \(text)")
        case .notStored(let label): Words(ja: "「\(label)」が保存されていません。", en: "\"\(label)\" was not stored.")
        case .changedBeside(let name):
            Words(ja: "変えていない項目が変わりました（\(name)）。", en: "Other fields changed as well (\(name)).")
        case .wrongBox(let expected, let found?) where found.host == expected.host:
            Self.words(of: expected.differences(from: found))
        case .wrongBox(let expected, let found):
            Words(
                ja: "別の装置です（想定 \(expected.host)、応答 \(found?.host.text ?? "不明")）。何も送っていません。アドレスを確かめてください。",
                en:
                    "Another box answers (expected \(expected.host), found \(found?.host.text ?? "unknown")). Nothing was sent. Check the address."
            )
        }
    }

    /// The right box, and not as the order needs it.
    private static func words(of differences: [Words]) -> Words {
        Words(
            ja: "装置が想定と違います: \(differences.map(\.ja).joined(separator: "、"))。何も送っていません。両方の装置の状態を確かめてください。",
            en:
                "The box is not as expected: \(differences.map(\.en).joined(separator: ", ")). Nothing was sent. Look at both boxes first."
        )
    }

    /// A page's title in brackets; nothing where it has none.
    private static func titled(_ title: BoxText) -> Words {
        title.isEmpty ? Words(same: "") : Words(ja: "（\(title)）", en: " (\(title))")
    }
}
