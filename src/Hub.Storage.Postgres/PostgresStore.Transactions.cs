using Hub.Storage.Postgres.Faults;

namespace Hub.Storage.Postgres;

/// <content>One method, one transaction.</content>
public sealed partial class PostgresStore
{
    /// <summary>Locks of runs live in this space of PostgreSQL's advisory locks: "HUB" and the run's key.</summary>
    private const long RunLocks = 0x485542L << 40;

    /// <summary>Reads with a connection of the pool.</summary>
    private async ValueTask<T> ReadAsync<T>(Func<Sql, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await work(new Sql(connection, cancellationToken));
        }
        catch (Exception exception) when (PostgresFaults.Knows(exception))
        {
            throw PostgresFaults.ToException(exception, _place);
        }
    }

    /// <summary>Does work in one transaction: committed and durable when it returns true, else rolled back.</summary>
    private ValueTask<bool> WriteAsync(Func<Sql, ValueTask<bool>> work, CancellationToken cancellationToken) => ReadAsync(
        async sql =>
        {
            await using var transaction = await sql.Connection.BeginTransactionAsync(cancellationToken);
            if (!await work(sql))
            {
                await transaction.RollbackAsync(cancellationToken);
                return false;
            }

            // Not cancellable: who cancels must not be left in doubt about what was stored.
            await transaction.CommitAsync(CancellationToken.None);
            return true;
        },
        cancellationToken);

    /// <summary>As <see cref="WriteAsync(Func{Sql, ValueTask{bool}}, CancellationToken)"/>, with the run's lock taken before anything is looked at; false for an unknown run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="exclusive">Whether the run as a whole is changed: then no other node may hold it.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Ends it.</param>
    private ValueTask<bool> WriteAsync(string run, bool exclusive, Func<Sql, long, ValueTask<bool>> work, CancellationToken cancellationToken) => WriteAsync(
        run,
        LockOf(exclusive),
        async (sql, key) =>
        {
            if (exclusive)
            {
                await RequireRunAsync(sql, key, run);
            }

            return await work(sql, key);
        },
        cancellationToken);

    private async ValueTask<bool> WriteAsync(string run, string runLock, Func<Sql, long, ValueTask<bool>> work, CancellationToken cancellationToken) =>
        await FindRunKeyAsync(run, cancellationToken) is { } key && await WriteAsync(
            async sql =>
            {
                // Durable means on the disk, whatever the role's settings are.
                await sql.RunAsync($"SET LOCAL synchronous_commit = on; SELECT {runLock}({Number(RunLocks + key)})");
                return await work(sql, key);
            },
            cancellationToken);

    private static string LockOf(bool exclusive) => exclusive ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";

    private async ValueTask<long?> FindRunKeyAsync(string run, CancellationToken cancellationToken)
    {
        if (_runKeys.TryGetValue(run, out var known))
        {
            return known;
        }

        var key = await ReadAsync(sql => sql.FirstAsync("SELECT id FROM hub.runs WHERE name = $1", static r => (long?)r.GetInt64(0), run), cancellationToken);
        if (key is { } found)
        {
            _runKeys[run] = found;
        }

        return key;
    }

    private static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ValueTask<int> RememberAsync(Sql sql, RequestStamp request, string answer, DateTimeOffset time) => request.Id.Length == 0
        ? ValueTask.FromResult(0)
        : sql.RunAsync(
            "INSERT INTO hub.requests (id, fingerprint, answer, \"time\") VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            request.Id, request.Fingerprint, answer, Sql.Time(time));
}
