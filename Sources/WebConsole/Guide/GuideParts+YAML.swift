import Appliance

extension GuideTable {
    fileprivate func field(_ key: String) -> FieldGuide {
        sub(key) { FieldGuide(labels: $0.labels("labels"), field: $0.optionalText("field")) } ?? FieldGuide()
    }

    fileprivate func words<Key: Hashable & CaseIterable & RawRepresentable>(
        _ key: String
    ) -> [Key: Labels] where Key.RawValue == String {
        each(key, named: \.rawValue) { table, key in table.labels(key) }
    }

    fileprivate func fields<Key: Hashable & CaseIterable & RawRepresentable>(
        _ key: String
    ) -> [Key: FieldGuide] where Key.RawValue == String {
        each(key, named: \.rawValue) { table, key in table.field(key) }
    }
}

extension SessionGuide {
    init(_ table: GuideTable) {
        login = table.path("login")
        userField = table.text("user-field")
        passwordField = table.text("password-field")
        constantFields = table.pairs("constant-fields")
        userCookie = table.text("user-cookie")
        sessionCookie = table.text("session-cookie")
        logout = table.path("logout")
        failedMarks = table.texts("failed-marks")
        endedMarks = table.texts("ended-marks")
        endedPaths = table.texts("ended-paths")
        forbiddenPaths = table.texts("forbidden-paths")
        actingMarks = table.texts("acting-marks")
    }
}

extension SentenceGuide {
    init(_ table: GuideTable) {
        daemonDown = table.labels("daemon-down")
        forbidden = table.labels("forbidden")
        suspended = table.labels("suspended")
    }
}

extension PageGuide {
    init(_ table: GuideTable) {
        path = table.path("path")
        menuIDs = table.optionalTexts("menu-ids")
        menuLabels = table.optionalLabels("menu-labels")
        recognisedBy = table.optionalLabels("recognised-by")
    }
}

extension MonitorGuide {
    init(_ table: GuideTable) {
        groups = table.words("groups")
        redundancyRow = table.labels("redundancy-row")
        processorRow = table.labels("processor-row")
        nameInput = table.text("name-input")
        detailsAlts = table.labels("details-alts")
        spacerImages = table.texts("spacer-images")
        entries = table.labels("entries")
        pageInput = table.text("page-input")
        refresh = table.path("refresh")
    }
}

extension SignalGuide {
    init(_ table: GuideTable) {
        alts = table.labels("alts")
        images = table.optionalTexts("images")
    }
}

extension RedundancyGuide {
    init(_ table: GuideTable) {
        status = table.field("status")
        changed = table.field("changed")
        changedInput = table.text("changed-input")
        never = table.labels("never")
        negations = table.labels("negations")
        role = table.field("role")
        roleWords = table.words("role-words")
        peer = table.field("peer")
        peerWords = table.words("peer-words")
        sync = table.field("sync")
        syncWords = table.words("sync-words")
        syncDoubts = table.labels("sync-doubts")
        percentDoubts = table.optionalLabels("percent-doubts")
        failoverCause = table.field("failover-cause")
        failoverTime = table.field("failover-time")
    }
}

extension ProcessorGuide {
    init(_ table: GuideTable) {
        load1 = table.field("load1")
        load15 = table.field("load15")
        uptime = table.field("uptime")
        uptimeUnits = table.words("uptime-units")
    }
}

extension MailGuide {
    init(_ table: GuideTable) {
        switches = table.fields("switches")
        ports = table.fields("ports")
    }
}

extension SettingGuide {
    init(_ table: GuideTable) {
        enabled = table.field("enabled")
        commonAddress = table.field("common-address")
        peerHost = table.field("peer-host")
    }
}

extension FormGuide {
    init(_ table: GuideTable) {
        optionalMarks = table.labels("optional-marks")
        saveInput = table.text("save-input")
        checkboxPrefix = table.text("checkbox-prefix")
        checkboxValue = table.text("checkbox-value")
        listPrefix = table.text("list-prefix")
        listSuffix = table.text("list-suffix")
        volatilePrefixes = table.texts("volatile-prefixes")
    }
}

extension UpdateGuide {
    init(_ table: GuideTable) {
        name = table.field("name")
        patchLevel = table.field("patch-level")
        comment = table.field("comment")
        status = table.field("status")
        entries = table.labels("entries")
        empty = table.labels("empty")
        pageInput = table.text("page-input")
        checkButtons = table.labels("check-buttons")
        check = table.path("check")
        runButtons = table.labels("run-buttons")
        run = table.path("run")
        progressStatus = table.field("progress-status")
        progressPercent = table.field("progress-percent")
        succeeded = table.labels("succeeded")
        failed = table.labels("failed")
        nothingFound = table.labels("nothing-found")
        applied = table.labels("applied")
    }
}

extension PowerGuide {
    init(_ table: GuideTable) {
        page.path = table.path("path")
        page.menuIDs = table.optionalTexts("menu-ids")
        page.menuLabels = table.labels("menu-labels")
        restart = table.sub("restart", Action.init) ?? Action()
        shutDown = table.sub("shut-down", Action.init) ?? Action()
    }
}

extension PowerGuide.Action {
    init(_ table: GuideTable) {
        buttons = table.labels("buttons")
        path = table.path("path")
        started = table.labels("started")
    }
}
