import Appliance
import Procedure
import Walkthrough

extension Alarm {
    /// What it means for the customer's mail.
    public var meaning: Words {
        switch self {
        case .lan1LeftIn(_, let open) where !open.isEmpty:
            Words(
                ja: "メールを受け付けています（\(open.names)）。そのメールは STEP4 の同期で失われます。",
                en: "It takes in mail (\(open.names)), and the sync of STEP4 destroys that mail.")
        case .lan1LeftIn:
            Words(
                ja: "共通IPでメールを受けると、そのメールは STEP4 の同期で失われます。",
                en: "Mail that it takes in at the shared address is destroyed by the sync of STEP4.")
        case .mailNotStopped(.active, _):
            Words(
                ja: "ここから先に届くメールは、控え（スタンバイ側）に残りません。",
                en: "Mail that comes in from here on is not on the copy (the standby side).")
        case .mailNotStopped(.standby, _):
            Words(
                ja: "スタンバイ側に入ったメールは STEP4 の同期で失われます。", en: "Mail that comes in there is destroyed by the sync of STEP4."
            )
        case .mailOffBefore:
            Words(
                ja: "作業の最後には作業前の状態に戻すため、このままではメールの受信（SMTP）を起動しません。",
                en: "The work gives back what was on before: SMTP is not started at its end.")
        case .tookOver:
            Words(
                ja: "その間にそこへ届いたメールは、アクティブ側からの同期で上書きされ、失われます。",
                en: "Mail that reached it meanwhile is overwritten by the sync from the active side, and lost.")
        case .inService(open: []):
            Words(
                ja: "この作業を続けると、動いている装置を停止することになります。メールは、誰かが起動するまで止まったままです。",
                en: "To go on with this work would stop a box that serves. Mail stays down until somebody starts it.")
        case .inService:
            Words(
                ja: "この作業を続けると、動いているメールを止め、動いている装置を停止することになります。",
                en: "To go on with this work would stop mail that runs, and a box that serves.")
        case .dualActive:
            Words(
                ja: "共通IPを二台が取り合い、メールが両方に分かれます。後で片方は上書きされて失われます。",
                en: "Two boxes hold the shared address: mail is split between them, and one half will be overwritten.")
        case .stillActive:
            Words(
                ja: "LAN1 を抜いただけなら、まだアクティブで動いています。戻すと共通IPを二台が取り合います。",
                en: "If only LAN1 was pulled, it still serves: put back, two boxes hold the shared address.")
        case .isUsed(_, isUpdating: true):
            Words(
                ja: "誰かがこの装置で作業しています。途中で電源を切ると、アップデートが壊れます。",
                en: "Somebody works on this box. Cutting its power now breaks the update.")
        case .isUsed:
            Words(
                ja: "誰かが起動したか、戻り方のとおりに起動したところです。もう一方も動き出すと、共通IPとデータが二つに割れます。",
                en:
                    "Somebody started it, or the way back had it started. Once the other one runs as well, address and data split in two."
            )
        case .answersWhileStopped:
            Words(ja: "二台が同時に動くと、共通IPとデータが二つに割れます。", en: "With both running, address and data split in two.")
        case .startedAsStandby(_, isOverwritten: false):
            Words(
                ja: "このまま相手側を起動すると、その古いデータがこちらの新しいデータを上書きします。",
                en: "If the other box is started now, its old data overwrite the newer data of this one.")
        case .partialData:
            Words(
                ja: "このまま進むと、そろっていないデータが正になり、メールが失われます。",
                en: "Going on, half a copy becomes the data that count, and mail is lost.")
        case .startedFirst, .startedAsStandby:
            Words(
                ja: "先に起動した側がアクティブになり、その古いデータがアクティブ側の新しいデータを上書きします。",
                en:
                    "Whichever starts first becomes active, and its old data overwrite the newer data of the active side."
            )
        case .notActive:
            Words(ja: "このまま進むと、古いデータが正になるおそれがあります。", en: "Going on, old data may become the ones that count.")
        case .updateOnLivePair:
            Words(ja: "適用中の再起動で、メールやデータが失われるおそれがあります。", en: "A restart in the middle of it may cost mail and data.")
        case .unequalPair:
            Words(ja: "版の違う二台で冗長化すると、切り替わりは保証されません。", en: "A pair of different levels may not fail over.")
        case .levelsDiffer:
            Words(
                ja: "作業の終わりに版が揃わないと、冗長化を戻せず、メールを止めたまま待つことになります。",
                en: "Should they differ in the end, the pair cannot be rebuilt, and mail waits for it.")
        case .onlyCopyGone:
            Words(
                ja: "もう一方のデータは途中までです。起動したり切り替えたりすると、メールが失われます。",
                en: "The other box holds half a copy: started or switched over to, it loses mail.")
        case .brokenUpdate:
            Words(ja: "アップデートが壊れた可能性があります。", en: "The update may be broken.")
        case .updateStuck:
            Words(
                ja: "もう一度実行しても変わりません。適用に失敗している可能性があります。",
                en: "Another run would change nothing; applying them may have failed.")
        case .updateFailed:
            Words(
                ja: "一覧と履歴が揃うまで完了とはみなしません。", en: "It is not taken for done until the list and the history agree.")
        case .startsAgain:
            Words(ja: "再起動を繰り返している可能性があります。", en: "It may be restarting again and again.")
        case .wrongBox, .sameBox:
            Words(ja: "このまま送ると、違う装置に指示が届きます。", en: "What is sent now would reach the wrong box.")
        case .outcomeUnknown(_, _, .changedBeside(let name)):
            Words(
                ja: "指示した設定は保存されました。ほかに変わった項目: \(name)",
                en: "What was wanted is stored. Changed beside it: \(name)")
        case .outcomeUnknown(_, _, let fault):
            Words(
                ja: "再送はしません。装置の状態で確かめます。\(fault.words.ja)",
                en: "It is not sent again; the box's state will tell. \(fault.words.en)")
        case .unexpectedLight:
            Words(ja: "情報の更新の後もこの表示です。", en: "It shows so after being made to look again.")
        }
    }

    /// What to do first.
    public var first: Words {
        switch self {
        case .lan1LeftIn(let side, _):
            Words(
                ja: "すぐに\(side.words.ja)の LAN1 のケーブルを抜き、応答がなくなってから Space。",
                en: "Pull the LAN1 cable of the \(side.words.en) out now; once it is silent, press Space.")
        case .mailNotStopped(_, let services):
            Words(
                ja:
                    "先に、誰が起動したかを確かめます（別の PC、ブラウザ）。誰かの作業なら、その人に任せます。心当たりがなければ、\(services.names) を停止に戻します（Enter）。",
                en:
                    "First find out whether somebody started it (another PC, a browser); if so, leave it to them. If nobody did, stop \(services.names) again (Enter)."
            )
        case .mailOffBefore:
            Words(
                ja: "前の作業、別の人や別の PC の作業が途中でないか確かめてください。動かすはずのメールは、STEP1-1 の前にブラウザで起動します。",
                en:
                    "Find out whether earlier work was left halfway, or is done from another PC now. Start what ought to run in a browser, before STEP1-1."
            )
        case .tookOver:
            Words(
                ja: "時刻（前回フェールオーバ）を控え、お客様に伝えます。進む前に、同期用ケーブルとアクティブ側の様子を確かめてください。",
                en:
                    "Note the time (of the last failover) and tell the customer. Before you go on, check the cable between the boxes, and the active side."
            )
        case .inService(open: []):
            Words(
                ja: "何も止めず、電源も切らないでください。いま誰が作業しているかを確かめ、メールの起動（STEP5-1）まで、その人に任せます。いなければ、b で戻り方を確かめます。",
                en:
                    "Stop nothing, and cut no power. Find out who is at work, and leave it to them up to the start of mail (STEP5-1). If nobody is, b shows the way back."
            )
        case .inService:
            Words(
                ja: "何も止めず、電源も切らないでください。誰がどこまで行なったかを確かめます。済んでいればこの作業はここまでです。まだなら --fresh で最初から始めます。",
                en:
                    "Stop nothing, and cut no power. Find out who did what. If it is done, this work ends here; if not, begin anew with --fresh."
            )
        case .dualActive:
            Words(
                ja: "スタンバイ側の LAN1 を抜き、パワーボタンで停止します。同期用ケーブルを確かめてください。redpair は何も送りません。",
                en:
                    "Pull LAN1 of the standby side and stop it by its power button; check the cable between the boxes. redpair sends nothing."
            )
        case .stillActive(let side):
            Words(
                ja:
                    "\(side.words.ja)をパワーボタンで停止し、ランプの消灯と同期用ケーブルを確かめます。それから LAN1 を戻し、起動します。",
                en:
                    "Stop the \(side.words.en) by its power button; check that its lamp is out, and the cable between the boxes. Then put LAN1 back, and start it."
            )
        case .isUsed(_, isUpdating: true):
            Words(
                ja: "どちらの電源にも触れず、誰が作業しているかを確かめて、その人に任せます。",
                en: "Touch the power of neither box. Find out who is at work, and leave it to them.")
        case .isUsed(let side, isUpdating: false):
            Words(
                ja:
                    "\(side.peer.words.ja)を起動せず、誰が起動したかを確かめます。戻り方のとおりに進めているなら、そのまま続けます。この作業を続けるなら、\(side.words.ja)を停止します（Enter。パワーボタンで止めたら、応答が消えてから Space）。",
                en:
                    "Do not start the \(side.peer.words.en); find out who started this one. If it is the way back that you follow, go on with that. To go on with this work, shut the \(side.words.en) down (Enter; or by its button, and Space once it is silent)."
            )
        case .answersWhileStopped(let side):
            Words(
                ja: "\(side.words.ja)をもう一度停止します（Enter。パワーボタンで止めたら、応答が消えてから Space）。",
                en: "Shut the \(side.words.en) down again (Enter; or by its button, and Space once it is silent).")
        case .startedFirst(let side):
            Words(
                ja: "アクティブ側の電源に触れず、\(side.words.ja)を停止します（Enter。パワーボタンで止めたら、応答が消えてから Space）。",
                en:
                    "Do not touch the power of the active side; shut the \(side.words.en) down (Enter; or by its button, and Space once it is silent)."
            )
        case .startedAsStandby(_, isOverwritten: true):
            Words(
                ja: "どちらの電源も切らず、メールも起動しないでください。b で戻り方を確かめ、販売元に相談してください。",
                en: "Cut the power of neither box and start no mail. b shows the way back; ask the vendor.")
        case .startedAsStandby(let side, isOverwritten: false):
            Words(
                ja: "相手側は起動せず、\(side.words.ja)だけをパワーボタンで止め、もう一度起動します。変わらなければ販売元に相談してください。",
                en:
                    "Leave the other box off; stop the \(side.words.en) by its power button and start it again. If nothing changes, ask the vendor."
            )
        case .partialData:
            Words(
                ja: "メールも相手側も起動しないでください。b で戻り方を確かめ、販売元に相談してください。",
                en: "Start neither mail nor the other box. b shows the way back; ask the vendor.")
        case .notActive(_, .role(.standby), _):
            Words(
                ja: "もう一方がアクティブになっています。両側が緑になるまで何も起動・停止せず、b で戻り方を確かめてください。",
                en: "The other box has taken over. Start and stop nothing before both are green; b shows the way back.")
        case .notActive(let side, _, isAlone: false):
            Words(
                ja:
                    "\(side.peer.words.ja)が動いている間は、\(side.words.ja)の電源を入れないでください（データが上書きされます）。ランプと LAN1 を見て、b で戻り方を確かめます。",
                en:
                    "While the \(side.peer.words.en) runs, do not switch the \(side.words.en) on: its data would be overwritten. Look at its lamp and LAN1; b shows the way back."
            )
        case .notActive(let side, _, isAlone: true):
            Words(
                ja: "\(side.words.ja)の電源と LAN1 を確かめ、アクティブに戻るまで待ちます。もう一方は起動しないでください。",
                en: "Check power and LAN1 of the \(side.words.en) and wait until it is active. Leave the other one off."
            )
        case .updateOnLivePair:
            Words(
                ja: "終わるまで電源を切らず、待ちます。誰が実行したか確かめてください。",
                en: "Wait until it ends, do not cut the power; find out who started it.")
        case .unequalPair:
            Words(
                ja: "起動せずに、足りない側のアップデートを先に行ないます。b で戻り方を表示します。",
                en: "Start nothing; update the side that lacks them first. b shows the way back.")
        case .levelsDiffer:
            Words(
                ja: "メールを止める前に、理由を確かめてください（redpair preflight）。",
                en: "Find out why before mail is stopped (redpair preflight).")
        case .onlyCopyGone(let side):
            Words(
                ja: "\(side.words.ja)の電源と LAN1 を確かめて起動します。もう一方には何もしないでください。",
                en: "Check power and LAN1 of the \(side.words.en) and start it; do nothing to the other one.")
        case .brokenUpdate:
            Words(
                ja: "電源を切らず、ランプと画面を確かめ、販売元へ連絡してください。b で戻り方を表示します。",
                en: "Leave the power on, look at lamps and screen, and call the vendor. b shows the way back.")
        case .updateStuck:
            Words(
                ja: "装置の管理画面でメッセージを確かめてください。進めずに、b で戻り方を確認できます。",
                en: "Read the messages in the box's own console. Do not go on; b shows the way back.")
        case .updateFailed:
            Words(
                ja: "電源を切らず、装置の管理画面でメッセージを控えて販売元に相談してください。b で戻り方を表示します。",
                en:
                    "Leave the power on, note the messages in the box's own console, and ask the vendor. b shows the way back."
            )
        case .startsAgain:
            Words(
                ja: "そのまま 5 分、安定するか見ます。電源は切らないでください。",
                en: "Watch for 5 minutes whether it is steady; leave the power on.")
        case .wrongBox, .sameBox:
            Words(ja: "アドレスとケーブルを確かめてください。", en: "Check addresses and cables.")
        case .outcomeUnknown(_, _, .changedBeside):
            Words(
                ja: "装置の管理画面で元の値と見比べ、必要なら戻してから Space を押します。",
                en: "Compare with the values before in the box's own console, put back what is wrong, then press Space."
            )
        case .outcomeUnknown:
            Words(ja: "そのまま待ち、検知の結果を見てください。", en: "Wait for what is sensed.")
        case .unexpectedLight:
            Words(
                ja: "d で装置の言葉を確かめ、原因が分かるまで進めないでください。",
                en: "d shows the box's own words; do not go on before you know why.")
        }
    }
}
