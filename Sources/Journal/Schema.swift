import GRDB

/// The tables of the file, and how older ones are brought up to date: named steps, forward only.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sessions and their rows") { database in
            try database.execute(
                sql: """
                    CREATE TABLE session (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        header TEXT NOT NULL
                    ) STRICT;
                    CREATE TABLE record (
                        session INTEGER NOT NULL REFERENCES session (id),
                        number INTEGER NOT NULL CHECK (number > 0),
                        kind TEXT NOT NULL,
                        body TEXT NOT NULL,
                        digest BLOB NOT NULL CHECK (length(digest) = \(Digest.count)),
                        PRIMARY KEY (session, number)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX record_kind ON record (session, kind) WHERE kind <> 'event';
                    """)
            for table in ["session", "record"] {
                for change in ["UPDATE", "DELETE"] {
                    try database.execute(
                        sql: """
                            CREATE TRIGGER \(table)_no_\(change.lowercased()) BEFORE \(change) ON \(table)
                            BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
                            """)
                }
            }
        }
        // A session that came from another journal keeps the number that its chain begins with; one of our own has none.
        migrator.registerMigration("sessions from other journals") { database in
            try database.execute(sql: "ALTER TABLE session ADD COLUMN sealed_as INTEGER")
        }
        return migrator
    }
}
