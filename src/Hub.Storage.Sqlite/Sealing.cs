using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;

namespace Hub.Storage.Sqlite;

/// <summary>Brings a store from before the encryption up to it: seals what stands there as it came, in the transaction of the schema's step.</summary>
internal static class Sealing
{
    /// <summary>The schema's step from which on everything is sealed.</summary>
    public const string Step = "CREATE TABLE run_keys (run INTEGER PRIMARY KEY REFERENCES runs(id), master TEXT NOT NULL, wrapped BLOB NOT NULL) STRICT";

    /// <summary>Gives every run a key and seals what it has.</summary>
    public static void SealAll(Connection c)
    {
        foreach (var (run, name) in Runs(c))
        {
            c.Ciphers.Create(c, run, name);
            SealRows(c, run);
            SealQuarantine(c, run);
            SealCheckpoints(c, run);
            SealPersons(c, run);
        }
    }

    private static List<(long Run, string Name)> Runs(Connection c)
    {
        var row = c.Prepare("SELECT id, name FROM runs");
        List<(long, string)> runs = [];
        while (row.Step())
        {
            runs.Add((row.Long(0), row.Text(1)));
        }

        row.Reset();
        return runs;
    }

    private static void SealRows(Connection c, long run)
    {
        for (var (id, isNext) = (0L, true); isNext;)
        {
            var row = c.Prepare("SELECT id, grp, resubmitted, stream, first, last, \"count\", bytes FROM row_blocks WHERE run = ?1 AND id > ?2 ORDER BY id LIMIT 1").Bind(1, run).Bind(2, id);
            isNext = row.Step();
            if (isNext)
            {
                id = row.Long(0);
                var rows = c.Ciphers.Of(c, run).Seal(row.Bytes(7), BlockPlace.Rows(row.Text(1), row.Int(2) != 0, row.Int(3), row.Long(4), row.Long(5), row.Int(6)));
                row.Reset();
                c.Prepare("UPDATE row_blocks SET bytes = ?2 WHERE id = ?1").Bind(1, id).Bind(2, rows).Run();
            }

            row.Reset();
        }
    }

    private static void SealQuarantine(Connection c, long run)
    {
        for (var (id, isNext) = (0L, true); isNext;)
        {
            var row = c.Prepare("SELECT id, stream, record, revision, \"offset\", bytes, context FROM quarantine WHERE run = ?1 AND id > ?2 ORDER BY id LIMIT 1").Bind(1, run).Bind(2, id);
            isNext = row.Step();
            if (isNext)
            {
                id = row.Long(0);
                var record = SqliteStore.SealPair(c, run, row.Bytes(5), row.Bytes(6), BlockPlace.Quarantine(row.Int(1), row.Long(2), row.Int(3), row.Long(4)));
                row.Reset();
                c.Prepare("UPDATE quarantine SET bytes = ?2, context = x'' WHERE id = ?1").Bind(1, id).Bind(2, record).Run();
            }

            row.Reset();
        }
    }

    private static void SealCheckpoints(Connection c, long run)
    {
        var row = c.Prepare("SELECT ordinal, \"offset\", records, digest, framing FROM streams WHERE run = ?1 AND length(digest) + length(framing) > 0").Bind(1, run);
        List<(int Stream, byte[] Point)> points = [];
        while (row.Step())
        {
            points.Add((row.Int(0), SqliteStore.SealPair(c, run, row.Bytes(3), row.Bytes(4), BlockPlace.Checkpoint(row.Int(0), row.Long(1), row.Long(2))).ToArray()));
        }

        row.Reset();
        foreach (var (stream, point) in points)
        {
            c.Prepare("UPDATE streams SET digest = ?3, framing = x'' WHERE run = ?1 AND ordinal = ?2").Bind(1, run).Bind(2, stream).Bind(3, point).Run();
        }
    }

    private static void SealPersons(Connection c, long run)
    {
        var row = c.Prepare("SELECT DISTINCT person FROM gaiji WHERE run = ?1").Bind(1, run);
        List<long> persons = [];
        while (row.Step())
        {
            persons.Add(row.Long(0));
        }

        row.Reset();
        foreach (var person in persons)
        {
            c.Prepare("UPDATE gaiji SET person = ?3 WHERE run = ?1 AND person = ?2").Bind(1, run).Bind(2, person).Bind(3, c.Ciphers.Of(c, run).Pseudonym(person)).Run();
        }
    }
}
