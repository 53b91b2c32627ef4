/// Pages that are not what was asked for, all with status 200 (`admin-ui` 1.6).
enum FaultPages {
    /// No session, or an expired one: the request was not carried out.
    static let expired = Reply.bare(
        """
        <HTML><HEAD><META HTTP-EQUIV="expires" CONTENT="-1"></HEAD>
        <BODY onLoad="redirect()"><SCRIPT LANGUAGE="javascript">
        function redirect() {
          var target = location.pathname + location.search;
          top.location.replace("/login.php?expired=true&target=" + escape(target));
        }</SCRIPT></BODY><HEAD></HEAD></HTML>
        """)

    /// What the web server says by itself where a script of the console breaks.
    static let serverError = Reply(
        status: 500, body: "<HTML><BODY><H1>Internal Server Error</H1></BODY></HTML>", namesCharacterSet: false)

    /// CCE is down. `login.php` is cut off in the middle, as upstream's is: it calls a function that it has not.
    static func daemonDown(path: String) -> Reply {
        guard path != "/login.php" else { return .bare("<HTML><HEAD><TITLE>") }
        return .bare(
            """
            <HTML><HEAD><META HTTP-EQUIV="expires" CONTENT="-1"></HEAD>
            <BODY BGCOLOR="#FFFFFF"><CENTER><BR><FONT COLOR="#990000">\
            CCE（crucial system component）は現在動作していません。しばらくしてからもう一度お試しください。\
            </FONT></CENTER></BODY></HTML>
            """)
    }
}
