using System.Collections.Concurrent;

namespace Hub.Storage.Postgres;

/// <content>Leases: hub.nodes says which nodes live, the column holder of a run or stream which of them works on it.</content>
public sealed partial class PostgresStore
{
    /// <summary>What is held or being taken. A renewal lets go of everything else, so that a release that did not get through is made up for.</summary>
    private readonly ConcurrentDictionary<string, bool> _heldRuns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Run, string Stream), bool> _heldStreams = new();

    /// <inheritdoc/>
    public TimeSpan Lease => _options.Lease;

    /// <inheritdoc/>
    public async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        string[] runs = [.. _heldRuns.Keys];
        var streams = _heldStreams.Keys.ToArray();
        await ReadAsync(
            async sql =>
            {
                await sql.RunAsync(
                    "INSERT INTO hub.nodes (name, alive_until) VALUES ($1, clock_timestamp() + $2) ON CONFLICT (name) DO UPDATE SET alive_until = excluded.alive_until", Node, Lease);
                await sql.RunAsync("UPDATE hub.runs SET holder = NULL WHERE holder = $1 AND name <> ALL ($2)", Node, runs);
                return await sql.RunAsync(
                    """
                    UPDATE hub.streams s SET holder = NULL FROM hub.runs r WHERE s.holder = $1 AND r.id = s.run
                      AND NOT EXISTS (SELECT FROM unnest($2::text[], $3::text[]) AS h (run, stream) WHERE h.run = r.name AND h.stream = s.name)
                    """,
                    Node, streams.Select(s => s.Run).ToArray(), streams.Select(s => s.Stream).ToArray());
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> HoldStreamAsync(string run, string stream, long epoch, CancellationToken cancellationToken)
    {
        _heldStreams[(run, stream)] = true;
        var held = false;
        try
        {
            return held = await WriteAsync(
                run,
                exclusive: false,
                async (sql, key) =>
                {
                    var isOthers = await sql.FirstAsync(
                        """
                        SELECT hub.is_others(s.holder, $4) OR hub.is_others(r.holder, $4) FROM hub.streams s JOIN hub.runs r ON r.id = s.run
                        WHERE s.run = $1 AND s.name = $2 AND s.epoch = $3 AND s.state = 1 AND r.state = 1 FOR UPDATE OF s
                        """,
                        static r => (bool?)r.GetBoolean(0),
                        key, stream, epoch, Node);
                    if (isOthers == true)
                    {
                        throw HeldElsewhere(run);
                    }

                    return isOthers == false && await sql.RunAsync("UPDATE hub.streams SET holder = $3 WHERE run = $1 AND name = $2", key, stream, Node) == 1;
                },
                cancellationToken);
        }
        finally
        {
            if (!held)
            {
                _heldStreams.TryRemove((run, stream), out _);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseStreamAsync(string run, string stream, CancellationToken cancellationToken)
    {
        _heldStreams.TryRemove((run, stream), out _);
        await ReadAsync(
            sql => sql.RunAsync("UPDATE hub.streams SET holder = NULL WHERE run = (SELECT id FROM hub.runs WHERE name = $1) AND name = $2 AND holder = $3", run, stream, Node),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask HoldRunAsync(string run, CancellationToken cancellationToken)
    {
        var isNew = _heldRuns.TryAdd(run, true);
        try
        {
            await WriteAsync(
                run,
                LockOf(exclusive: true),
                async (sql, key) => await sql.RunAsync("UPDATE hub.runs SET holder = $2 WHERE id = $1 AND NOT hub.is_others(holder, $2)", key, Node) == 1 ? true : throw HeldElsewhere(run),
                cancellationToken);
        }
        catch
        {
            if (isNew)
            {
                _heldRuns.TryRemove(run, out _);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseRunAsync(string run, CancellationToken cancellationToken)
    {
        _heldRuns.TryRemove(run, out _);
        await ReadAsync(sql => sql.RunAsync("UPDATE hub.runs SET holder = NULL WHERE name = $1 AND holder = $2", run, Node), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<string?> TakeUpAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        string? run = null;
        await WriteAsync(
            async sql =>
            {
                run = await sql.FirstAsync(
                    """
                    UPDATE hub.runs SET state = 1, verdict = 0, update_time = $2, holder = NULL WHERE id = (
                      SELECT id FROM hub.runs WHERE state IN (2, 4) AND (holder IS NULL OR (holder <> $1 AND NOT hub.is_others(holder, $1))) ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                    RETURNING name
                    """,
                    static r => r.GetString(0),
                    Node, Sql.Time(time)) ?? await DropLateRowsAsync(sql);
                await sql.RunAsync(
                    "DELETE FROM hub.nodes WHERE name IN (SELECT name FROM hub.nodes WHERE alive_until < clock_timestamp() - interval '1 hour' FOR UPDATE SKIP LOCKED)");
                return true;
            },
            cancellationToken);
        return run;
    }

    /// <summary>Lets go of everything: the node goes away.</summary>
    private ValueTask<int> LeaveAsync() => ReadAsync(sql => sql.RunAsync("DELETE FROM hub.nodes WHERE name = $1", Node), CancellationToken.None);

    /// <summary>A table that a node made for a run while another one abandoned it.</summary>
    private async ValueTask<string?> DropLateRowsAsync(Sql sql)
    {
        var (key, name) = await sql.FirstAsync(
            "SELECT id, name FROM hub.runs r WHERE state IN (6, 8) AND EXISTS (SELECT FROM hub.row_tables t WHERE t.run = r.id) ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
            static r => (r.GetInt64(0), r.GetString(1)));
        if (name is not null)
        {
            await sql.RunAsync("SELECT hub.drop_rows($1)", key);
            ForgetTables(key);
        }

        return name;
    }

    /// <summary>Fences: a node that holds a run must hold it still, and none changes what another one holds.</summary>
    private async ValueTask RequireRunAsync(Sql sql, long key, string run)
    {
        var isOurs = await sql.FirstAsync(
            "SELECT CASE WHEN $3 THEN holder IS NOT DISTINCT FROM $2 ELSE NOT hub.is_others(holder, $2) END FROM hub.runs WHERE id = $1 FOR SHARE",
            static r => r.GetBoolean(0),
            key, Node, _heldRuns.ContainsKey(run));
        if (!isOurs)
        {
            throw HeldElsewhere(run);
        }
    }

    private static StoreException HeldElsewhere(string run) => new(
        StoreFault.Busy,
        $"移行実行 {run} は別のノードが処理中です。しばらく待ってから再試行してください。",
        $"another node is at work on run {run}: wait and try again.");
}
