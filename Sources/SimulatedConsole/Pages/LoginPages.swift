import SimulatedPair

/// Login and what its handler says (`admin-ui` 1.2, 1.3).
struct LoginPages {
    let box: SimulatedBox

    /// The form is written by a script, and its action is set only when it is sent: there is no form in the markup.
    /// The simulator has no port 81, so セキュア接続 is not ticked.
    func form(_ fields: [String: String]) -> String {
        let failed = "入力したユーザ名またはパスワードが間違っています。ユーザ名とパスワードを確認して、もう一度お試しください。"
        let message = fields["authFailed"] != nil ? "var failedMessage = \"\(failed)\";" : "var failedMessage = \"\";"
        let target = fields["target"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/redirector.php"
        return """
            <HTML><HEAD><META HTTP-EQUIV="expires" CONTENT="-1">
            <TITLE>ログイン - NetSHAKER Red-Mail - \(Markup.escape(box.fullName))</TITLE></HEAD>
            <BODY BGCOLOR=#FFFFFF onLoad="document.form.newLoginName.focus()">
            <SCRIPT LANGUAGE="javascript">
            var okMessage = "ログインするには、ユーザ名とパスワードを入力してください。";
            var expiredMessage = "ログインセッションがタイムアウトしました。もう一度ログインしてください。";
            \(message)
            function send() {
              document.form.action = "/loginHandler.php";
              document.form.timeStamp.value = new Date().getTime();
              return true;
            }
            var text = failedMessage != "" ? failedMessage
              : (location.search.indexOf("expired=true") >= 0 ? expiredMessage : okMessage);
            document.write('<FORM NAME="form" METHOD="POST" onSubmit="return send()"><P>' + text + '<\\/P>'
              + 'ユーザ名: <INPUT TYPE="TEXT" NAME="newLoginName"><BR>パスワード: <INPUT TYPE="PASSWORD" NAME="newLoginPassword"><BR>'
              + '<INPUT TYPE="HIDDEN" NAME="target" VALUE="\(Markup.scriptString(Markup.escape(target)))">'
              + '<INPUT TYPE="HIDDEN" NAME="reuseWindow" VALUE="true"><INPUT TYPE="HIDDEN" NAME="timeStamp">'
              + 'セキュア接続: <INPUT TYPE="CHECKBOX" NAME="secure"><BR><INPUT TYPE="SUBMIT" VALUE="ログイン"><\\/FORM>');
            </SCRIPT></BODY></HTML>
            """
    }

    /// A page that only jumps. Its META tags have backslashes in them, as upstream's have.
    static func jump(to path: String) -> String {
        """
        <HTML><HEAD><META HTTP-EQUIV=\\"expires\\" CONTENT=\\"-1\\"></HEAD>
        <BODY onLoad="location.replace('\(Markup.scriptString(path))' )"></BODY><HEAD></HEAD></HTML>
        """
    }

    /// Logged in: a jump, a script that opens a window, or nothing at all where the target is bad.
    static func success(_ fields: [String: String]) -> String {
        guard let target = fields["target"], target.hasPrefix("/") else { return "" }
        guard fields["reuseWindow"] == nil else { return jump(to: target) }
        return """
            <HTML><HEAD><SCRIPT LANGUAGE="javascript">
            function init() { window.open('\(Markup.scriptString(target))', '_blank'); }</SCRIPT></HEAD>
            <BODY onLoad="init()"></BODY></HTML>
            """
    }

    /// Not logged in: no cookie, and back to the login page, or to the fallback that was asked for.
    static func failure(_ fields: [String: String]) -> Reply {
        let secure = fields["secure"] == nil ? "" : "&secure=1"
        return .bare(jump(to: fields["fallback"] ?? "/login.php?authFailed=true\(secure)"))
    }
}
