using System.Globalization;
using Hub.Storage.Contract;
using Hub.Storage.Streams;
using Hub.Testing.Postgres;

namespace Hub.Storage.Postgres.Tests;

/// <summary>PostgreSQL does what every store must do.</summary>
public sealed class PostgresContractTests : StoreContract
{
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

    private int Waiting() => int.Parse(
        PostgresServer.Shared.Psql(new Npgsql.NpgsqlConnectionStringBuilder(_database).Database!, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'"),
        CultureInfo.InvariantCulture);

    protected override async ValueTask<IHubStore> OpenStoreAsync() =>
        await PostgresStore.OpenAsync(new PostgresStoreOptions(_database ??= PostgresServer.Shared.CreateDatabase()) { MaxConnections = _connections }, None);
}
