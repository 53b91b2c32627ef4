import Appliance

/// `/nav/cList.php`: the host's name in its title, and the menu in its script (`admin-ui` 1.4).
struct IdentityPage {
    /// The host name that the box gives itself.
    let host: BoxText
    /// The menu, as this user may see it.
    let menu: SiteMap

    /// Reads the page; its title must be `<host>; … - <user>`.
    init(_ page: ConsolePage, user: String) throws(ConsoleFault) {
        let title = page.html.title
        let parts = title.split(separator: ";", maxSplits: 1)
        guard parts.count == 2, parts[1].trimmed.hasSuffix("- \(user)"), !BoxText(parts[0]).isEmpty else {
            let shown = BoxText(title)
            throw page.isConsole ? .otherPage(asked: .identity, title: shown) : .notThisConsole(title: shown)
        }
        host = BoxText(parts[0])
        menu = SiteMap(script: page.html.scripts, actingMarks: page.guide.session.actingMarks)
    }
}
