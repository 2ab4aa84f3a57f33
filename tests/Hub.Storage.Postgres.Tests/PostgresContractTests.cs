using System.Globalization;
using Hub.Storage.Contract;
using Hub.Storage.Streams;
using Hub.Testing.Postgres;

namespace Hub.Storage.Postgres.Tests;

/// <summary>PostgreSQL does what every store must do.</summary>
public sealed class PostgresContractTests : StoreContract
{
    // Waits for a COPY of rows in this database, for half a minute at most, and ends its connection.
    private const string EndACopy = """
        DO $$ BEGIN
          FOR i IN 1..3000 LOOP
            PERFORM pg_stat_clear_snapshot();
            PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY %hub_%' AND state = 'active';
            EXIT WHEN FOUND;
            PERFORM pg_sleep(0.01);
          END LOOP;
        END $$
        """;

    private string? _database;
    private int _connections = new PostgresStoreOptions("").MaxConnections;

    [PostgresFact]
    public async Task Write_ManyWaitForTheOneBefore_LeaveItAConnection()
    {
        _connections = 2;
        await using var store = await OpenWithRunAsync();
        List<(TaskCompletionSource<bool> IsIn, Task<bool> Begun, string Stream)> later = [];
        using var rows = Batch(0, 3, quarantined: 0);
        foreach (var stream in (string[])["a", "b"])
        {
            await store.OpenStreamAsync("r1", stream, StreamKind.Blocks, false, new RequestStamp(stream, "f"), Now, None);
            var isIn = new TaskCompletionSource<bool>();
            later.Add((isIn, store.WriteAsync(new StreamWrite("r1", stream, 1, 30, [rows], new Checkpoint { Offset = 60 }, Now) { After = isIn.Task }, None).AsTask(), stream));
        }

        // Time for both to take a connection, which one of them must not.
        for (var i = 0; i < 10 && Waiting() < 2; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(1, Waiting());
        foreach (var (isIn, begun, stream) in later)
        {
            isIn.SetResult(await store.WriteAsync(new StreamWrite("r1", stream, 1, 0, [rows], new Checkpoint { Offset = 30 }, Now), None));
            Assert.True(await begun);
        }

        Assert.Equal(12, (await store.CountRowsAsync("r1", None)).Single().Value);
    }

    [PostgresFact]
    public async Task Write_ConnectionEndsInTheMiddleOfACopy_MayBeTriedAgain()
    {
        await using var store = await OpenWithRunAsync();
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        using var rows = Batch(0, 400_000, quarantined: 0);
        var write = new StreamWrite("r1", "a", 1, 0, [rows], new Checkpoint { Offset = 30 }, Now);
        var killing = Task.Run(() => PostgresServer.Shared.Psql(DatabaseName, EndACopy));

        Assert.True((await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(write, None).AsTask())).IsTransient);

        await killing;
        Assert.True(await store.WriteAsync(write, None));
        Assert.Equal(400_000, (await store.CountRowsAsync("r1", None)).Single().Value);
    }

    [PostgresFact]
    public async Task ReadRows_ConnectionEndsInTheMiddle_MayBeTriedAgain()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 400_000, quarantined: 0));
        var reading = store.ReadRowsAsync("r1", Edition.Groups[0].Id, false, None).GetAsyncEnumerator();
        Assert.True(await reading.MoveNextAsync());
        PostgresServer.Shared.Psql(DatabaseName, EndACopy);

        var exception = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            while (await reading.MoveNextAsync())
            {
            }
        });
        Assert.True(exception.IsTransient);
        await reading.DisposeAsync();
        Assert.Equal(400_000, (await RowsAsync(store, "r1", Edition.Groups[0])).Count);
    }

    private int Waiting() => int.Parse(
        PostgresServer.Shared.Psql(DatabaseName, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'"),
        CultureInfo.InvariantCulture);

    private string DatabaseName => new Npgsql.NpgsqlConnectionStringBuilder(_database).Database!;

    protected override async ValueTask<IHubStore> OpenStoreAsync() =>
        await PostgresStore.OpenAsync(new PostgresStoreOptions(_database ??= PostgresServer.Shared.CreateDatabase()) { MaxConnections = _connections }, None);
}
