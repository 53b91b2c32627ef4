import Appliance
import Preflight

extension Check {
    /// What to do about it; `nil` where all is well.
    public var advice: Words? {
        if verdict == .ready { return nil }
        switch finding {
        case .unread(.console), .fails: return consoleAdvice
        case .unread, .incomplete:
            return Words(
                ja: "ブラウザでその画面を確かめ、表記が違えば装置の定義ファイル（--appliance）を直してください。",
                en: "Look at that page in a browser; where its words differ, mend the appliance file (--appliance).")
        case .inClear:
            return Words(
                ja: "信頼できる LAN でだけ使うか、装置が https に応えるなら https のアドレスを指定してください。",
                en: "Use it on a trusted LAN only, or give https addresses if the boxes answer there.")
        case .sameBox, .strangers:
            return Words(
                ja: "--active と --standby のアドレスを確かめてください。", en: "Check the addresses of --active and --standby.")
        case .rolesReversed:
            return Words(
                ja: "手順書の列は今の役割で決まります。A と S のアドレスを入れ替えてください。",
                en: "The manual's columns go by the present roles: swap the two addresses.")
        case .bothActive, .noneActive, .light, .sync, .peer, .redundancy: return pairAdvice
        case .refreshFails(.suspended):
            return Words(
                ja: "ロックの理由（別の人の作業など）を確かめ、解除されてから、もう一度実行してください。",
                en: "Find out why it is locked (somebody else at work, perhaps), have it unlocked, and run this again.")
        case .perhapsOld, .refreshFails:
            return Words(
                ja: "ブラウザで「情報の更新」を押し、表示が変わらないことを確かめてください。",
                en: "Press 情報の更新 in a browser, and see that what is shown stays the same.")
        case .failover:
            return Words(
                ja: "過去に切り替わっています。原因が解決済みかどうかを確かめてください。",
                en: "The pair has switched over before: make sure that its cause was dealt with.")
        case .clock, .clocks: return clockAdvice
        case .serverFails, .nothingToApply, .updatesDiffer, .updating, .installedDiffer: return updateAdvice
        case .allSwitchedOff, .otherPorts, .portsDoNotGreet: return mailAdvice
        case .notNormal:
            return Words(
                ja: "アクティブモニタでその項目の詳細を開き、原因を取り除いてください。",
                en: "Open that component's details in the Active Monitor, and remove the cause.")
        case .load:
            return Words(ja: "負荷が下がるのを待ってから始めてください。", en: "Wait until the load has gone down.")
        default: return nil
        }
    }

    private var consoleAdvice: Words {
        Words(
            ja: "アドレス、電源、ケーブル、ユーザ名とパスワードを確かめてください。",
            en: "Check address, power, cable, user name and password.")
    }

    private var pairAdvice: Words {
        switch finding {
        case .bothActive:
            Words(
                ja: "2 台をつなぐケーブルを確かめてください。直るまで作業を始めないでください。",
                en: "Check the cable between the boxes. Do not begin before this is mended.")
        case .noneActive:
            Words(ja: "メールが止まっています。装置を調べてください。", en: "Mail is down. Look at the boxes.")
        case .sync(.running, _), .light(.yellow):
            Words(ja: "同期が終わるのを待ち、もう一度実行してください。", en: "Wait for the sync to end, then run this again.")
        case .redundancy, .light(.gray):
            Words(
                ja: "冗長化が無効です。前の作業が途中かもしれません。作業記録を確かめてください。",
                en: "Redundancy is off. An earlier work may have been left halfway: look at its record.")
        case .peer:
            Words(ja: "もう一方の電源と、2 台をつなぐケーブルを確かめてください。", en: "Check the other box's power, and the cable between them.")
        default:
            Words(
                ja: "同期がとれるまで作業を始めないでください。もう一方の電源とケーブルを確かめてください。",
                en: "Do not begin before they are in sync. Check the other box's power and the cable.")
        }
    }

    private var clockAdvice: Words {
        Words(
            ja: "作業の前に時計を合わせてください。表示が新しいことは装置の時計で確かめます。作業中に時計を直すと確かめられなくなります。",
            en: """
                Set the clocks before the work: that a page shows the present is proved by the box's clock, and one that is \
                set in the middle of the work would break that proof.
                """)
    }

    private var updateAdvice: Words {
        switch finding {
        case .serverFails:
            Words(
                ja: "装置の LAN1 と DNS、アップデートサーバまでの経路を確かめてください。",
                en: "Check the box's LAN1 and DNS, and the way to the update server.")
        case .nothingToApply: Words(ja: "作業は必要ないかもしれません。", en: "The work may not be needed.")
        case .updating: Words(ja: "適用が終わるまで、電源を切らずに待ってください。", en: "Wait until that is over; do not switch it off.")
        case .updatesDiffer:
            Words(
                ja: "両方でもう一度アップデート確認をしてください。違ったままなら、適用済みのものを比べてください。",
                en: "Check for updates again on both. If they still differ, compare what was applied.")
        default:
            Words(
                ja: "違うアップデートの 2 台で冗長化を組み直せません。足りない側に何を適用するか、先に決めてください。",
                en: "The pair cannot be rebuilt with unequal updates: decide first what the side that lacks them gets.")
        }
    }

    private var mailAdvice: Words {
        switch finding {
        case .allSwitchedOff:
            Words(
                ja: "このまま始めると、作業の最後にメールを起動しません。前の作業が途中でないか確かめてください。",
                en: "If the work begins so, it ends with mail off. See whether an earlier work was left halfway.")
        case .otherPorts:
            Words(
                ja: "STEP1-1 で止めるか開けておくかを選びます。先に決めておいてください。",
                en: "STEP1-1 asks whether to stop them or leave them open: decide beforehand.")
        default:
            Words(
                ja: "このままでは、停止と起動をこのコンピュータから確かめられません。経路とフィルタを確かめてください。",
                en: "So, neither their stop nor their start can be seen from here. Check the way there, and filters.")
        }
    }
}
