using Hub.Storage.Runs;
using Hub.Storage.Sqlite.Native;

namespace Hub.Storage.Sqlite;

/// <content>Deleting a run for good. SQLite overwrites what is deleted (secure_delete), and the log is emptied at the end.</content>
public sealed partial class SqliteStore
{
    // Each deletes some of a run's data: the log stays small whatever the run held, and other writers get their turn.
    private static readonly string[] s_erasing =
    [
        "DELETE FROM row_blocks WHERE id IN (SELECT id FROM row_blocks WHERE run = ?1 LIMIT 128)",
        "DELETE FROM quarantine WHERE id IN (SELECT id FROM quarantine WHERE run = ?1 LIMIT 4096)",
        "DELETE FROM findings WHERE (run, stream, record, seq) IN (SELECT run, stream, record, seq FROM findings WHERE run = ?1 LIMIT 8192)",
        "DELETE FROM supplied WHERE run = ?1",
        "DELETE FROM gaiji WHERE (run, stream, record, code, field) IN (SELECT run, stream, record, code, field FROM gaiji WHERE run = ?1 LIMIT 8192)",
        "DELETE FROM streams WHERE run = ?1",
    ];

    /// <summary>Called before each step of erasing; for tests that end it there.</summary>
    internal Action? Erasing { get; set; }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DeletedCount>> CountHeldAsync(string run, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<DeletedCount>>(c =>
    {
        List<DeletedCount> counts = [];
        if (FindRunKey(c, run) is { } key)
        {
            Count(DeletedCount.Streams, "SELECT count(*) FROM streams WHERE run = ?1");
            Count(DeletedCount.Rows, "SELECT coalesce(sum(\"count\"), 0) FROM row_blocks WHERE run = ?1");
            Count(DeletedCount.Quarantined, "SELECT count(*) FROM quarantine WHERE run = ?1");
            Count(DeletedCount.Findings, "SELECT count(*) FROM findings WHERE run = ?1");
            Count(DeletedCount.Supplied, "SELECT count(*) FROM supplied WHERE run = ?1");
            Count(DeletedCount.Gaiji, "SELECT count(*) FROM gaiji WHERE run = ?1");
            Count(DeletedCount.Keys, "SELECT count(*) FROM run_keys WHERE run = ?1");

            void Count(string kind, string sql)
            {
                var row = c.Prepare(sql).Bind(1, key);
                row.Step();
                if (row.Long(0) > 0)
                {
                    counts.Add(new DeletedCount(kind, row.Long(0)));
                }

                row.Reset();
            }
        }

        return counts;
    }));

    /// <inheritdoc/>
    public async ValueTask<bool> EraseRunAsync(string run, CancellationToken cancellationToken)
    {
        // Its key goes first of all: from here on what copies there are of the rest can't be read any more.
        if (!await EraseAsync(run, "DELETE FROM run_keys WHERE run = ?1", cancellationToken))
        {
            return false;
        }

        Interlocked.Increment(ref _generation);
        foreach (var sql in s_erasing)
        {
            var more = true;
            while (more)
            {
                await EraseAsync(run, sql, cancellationToken, changed => more = changed > 0);
            }
        }

        await EraseAsync(run, $"UPDATE runs SET title = '', parameters = '{{}}', manifest = '{StoreJson.NoManifest}', totals = '[]', override = NULL WHERE id = ?1", cancellationToken);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            Truncate();
        }
        finally
        {
            _writing.Release();
        }

        return true;
    }

    private ValueTask<bool> EraseAsync(string run, string sql, CancellationToken cancellationToken, Action<int>? changed = null) => WriteTransactionAsync(
        c =>
        {
            Erasing?.Invoke();
            if (FindRunKey(c, run) is not { } key || !IsBeingDeleted(c, key))
            {
                changed?.Invoke(0);
                return false;
            }

            c.Ciphers.Forget(key);
            var count = c.Prepare(sql).Bind(1, key).Run();
            changed?.Invoke(count);
            return true;
        },
        cancellationToken);

    private static bool IsBeingDeleted(Connection c, long run)
    {
        var row = c.Prepare("SELECT state FROM runs WHERE id = ?1").Bind(1, run);
        var isIt = row.Step() && row.Int(0) == (int)RunState.Deleting;
        row.Reset();
        return isIt;
    }
}
