using Hub.Storage.Sqlite.Native;

namespace Hub.Storage.Sqlite;

/// <summary>The tables, and how an older file is brought to them. A version is never changed once it was released; a new one is added at the end.</summary>
internal static class Schema
{
    /// <summary>"HUB1": tells our files from other databases.</summary>
    public const long ApplicationId = 0x48554231;

    private static readonly string[] s_versions =
    [
        """
        CREATE TABLE runs (
          id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, municipality TEXT NOT NULL, business TEXT NOT NULL, edition TEXT NOT NULL,
          adapter TEXT NOT NULL, adapter_sha256 TEXT NOT NULL, mode INTEGER NOT NULL, state INTEGER NOT NULL, verdict INTEGER NOT NULL,
          title TEXT NOT NULL, parameters TEXT NOT NULL, profile TEXT NOT NULL, manifest TEXT NOT NULL, groups TEXT NOT NULL, totals TEXT NOT NULL, override TEXT,
          create_time INTEGER NOT NULL, update_time INTEGER NOT NULL, commit_time INTEGER) STRICT;
        CREATE TABLE streams (
          id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id), ordinal INTEGER NOT NULL, name TEXT NOT NULL,
          state INTEGER NOT NULL, epoch INTEGER NOT NULL, "offset" INTEGER NOT NULL, records INTEGER NOT NULL, accepted INTEGER NOT NULL,
          quarantined INTEGER NOT NULL, dropped INTEGER NOT NULL, "rows" INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL,
          infos INTEGER NOT NULL, digest BLOB NOT NULL, framing BLOB NOT NULL, resolved INTEGER NOT NULL, sha256 TEXT NOT NULL,
          create_time INTEGER, checkpoint_time INTEGER, finalize_time INTEGER, UNIQUE (run, name)) STRICT;
        CREATE TABLE row_blocks (
          id INTEGER PRIMARY KEY, run INTEGER NOT NULL, grp TEXT NOT NULL, resubmitted INTEGER NOT NULL, stream INTEGER NOT NULL,
          first INTEGER NOT NULL, last INTEGER NOT NULL, "count" INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX row_blocks_in_order ON row_blocks (run, grp, resubmitted, stream, first);
        CREATE TABLE quarantine (
          id INTEGER PRIMARY KEY, run INTEGER NOT NULL, stream INTEGER NOT NULL, record INTEGER NOT NULL, revision INTEGER NOT NULL,
          open INTEGER NOT NULL, "offset" INTEGER NOT NULL, bytes BLOB NOT NULL, context BLOB NOT NULL, "time" INTEGER NOT NULL) STRICT;
        CREATE UNIQUE INDEX quarantine_in_order ON quarantine (run, stream, record, revision);
        CREATE TABLE findings (
          run INTEGER NOT NULL, stream INTEGER NOT NULL, record INTEGER NOT NULL, seq INTEGER NOT NULL, superseded INTEGER NOT NULL,
          code INTEGER NOT NULL, severity INTEGER NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL,
          field TEXT NOT NULL, item TEXT NOT NULL, found TEXT NOT NULL, expected TEXT NOT NULL,
          PRIMARY KEY (run, stream, record, seq)) STRICT, WITHOUT ROWID;
        CREATE TABLE supplied (
          run INTEGER NOT NULL, stream INTEGER NOT NULL, kind TEXT NOT NULL, grp TEXT NOT NULL, item TEXT NOT NULL, "count" INTEGER NOT NULL,
          PRIMARY KEY (run, stream, kind, grp, item)) STRICT, WITHOUT ROWID;
        CREATE TABLE requests (
          id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, answer TEXT NOT NULL, "time" INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """,
        """
        CREATE TABLE gaiji (
          run INTEGER NOT NULL, stream INTEGER NOT NULL, record INTEGER NOT NULL, code INTEGER NOT NULL, field TEXT NOT NULL, item TEXT NOT NULL,
          meaning TEXT NOT NULL, open INTEGER NOT NULL, "count" INTEGER NOT NULL, person INTEGER NOT NULL, sample TEXT NOT NULL,
          PRIMARY KEY (run, stream, record, code, field)) STRICT, WITHOUT ROWID;
        CREATE INDEX gaiji_by_code ON gaiji (run, code);
        ALTER TABLE runs ADD COLUMN characters TEXT NOT NULL DEFAULT '';
        """,
        "ALTER TABLE streams ADD COLUMN kind INTEGER NOT NULL DEFAULT 1",
        """
        ALTER TABLE streams ADD COLUMN frame_us INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE streams ADD COLUMN map_us INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE streams ADD COLUMN validate_us INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE streams ADD COLUMN store_us INTEGER NOT NULL DEFAULT 0;
        """,
        "ALTER TABLE runs ADD COLUMN created_by TEXT NOT NULL DEFAULT ''",
        Sealing.Step,
        "ALTER TABLE runs ADD COLUMN deletion TEXT",
        """
        ALTER TABLE streams ADD COLUMN worked TEXT NOT NULL DEFAULT '';
        ALTER TABLE streams ADD COLUMN open_time INTEGER;
        """,
    ];

    /// <summary>The version before everything was sealed.</summary>
    internal static int LastOpen => Array.IndexOf(s_versions, Sealing.Step);

    /// <summary>Creates the tables or brings them up to date; true: something was to be done.</summary>
    public static bool Apply(Connection connection, string path) => Apply(connection, path, s_versions.Length);

    /// <summary>The same up to a version: what an older hub left.</summary>
    internal static bool Apply(Connection connection, string path, int last)
    {
        var version = Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        if (version > s_versions.Length)
        {
            throw new StoreException(
                StoreFault.Version,
                $"{path} は新しい版のハブが作成しました（形式 {version}、この版は {s_versions.Length} まで）。新しい版のハブを使ってください。",
                $"{path} was made by a newer hub (format {version}, this one knows {s_versions.Length}): use the newer hub.");
        }

        if (application != ApplicationId && (version != 0 || Number(connection, "SELECT count(*) FROM sqlite_schema") > 0))
        {
            throw new StoreException(
                StoreFault.Damaged,
                $"{path} はハブのデータベースではありません。--data で別のフォルダを指定してください。",
                $"{path} is not a database of the hub: name another folder with --data.");
        }

        var isOld = version < last;
        for (; version < last; version++)
        {
            var next = version + 1;
            connection.InTransaction(c =>
            {
                c.Execute(s_versions[next - 1]);
                if (s_versions[next - 1] == Sealing.Step)
                {
                    Sealing.SealAll(c);
                }

                c.Execute($"PRAGMA user_version = {next}");
                c.Execute($"PRAGMA application_id = {ApplicationId}");
                return true;
            });
        }

        return isOld;
    }

    private static long Number(Connection connection, string sql)
    {
        var statement = connection.Prepare(sql);
        var value = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        return value;
    }
}
