using Hub.Storage.Postgres.Faults;
using Hub.Storage.Runs;
using Hub.Storage.Streams;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Storage.Postgres.Tests;

/// <summary>Statements are kept at the server itself, and nowhere else: by the server's own log.</summary>
public sealed class KeptStatementsTests : IDisposable
{
    private const string Kept = "execute _auto";
    private const int Writes = 20;

    private static readonly CancellationToken s_none = CancellationToken.None;
    private static readonly DateTimeOffset s_now = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);

    private PostgresServer? _server;
    private PostgresPooler? _pooler;

    public void Dispose()
    {
        _pooler?.Dispose();
        _server?.Dispose();
    }

    [PostgresFact]
    public async Task Store_AtTheServer_KeepsThem()
    {
        await WorkAsync(Server().CreateDatabase(), "r1");
        Assert.Contains(Kept, Server().Log, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Store_ToldToKeepNone_KeepsNone()
    {
        await WorkAsync(Server().CreateDatabase() + ";Max Auto Prepare=0", "r1");
        Assert.DoesNotContain(Kept, Server().Log, StringComparison.Ordinal);
    }

    [PoolerFact]
    public async Task Stores_BehindAPooler_WorkWithoutThem()
    {
        var database = Pooler().Through(Server().CreateDatabase());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => WorkAsync(database, $"r{i}")));
        Assert.DoesNotContain(Kept, Server().Log, StringComparison.Ordinal);
    }

    [PoolerFact]
    public async Task Server_ThatAPoolerTookThePlaceOf_IsNotTrusted()
    {
        var database = Server().CreateDatabase();
        using var other = PostgresServer.Start();
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions(database), s_none);
        other.Psql("postgres", $"CREATE DATABASE {new NpgsqlConnectionStringBuilder(database).Database}");
        Server().Stop();
        _pooler = new PostgresPooler(other, sessions: 3, Server().Port);

        // Connections of before are found to be gone first.
        var refused = await RefusalAsync(store);
        for (var i = 0; i < 5 && refused.Fault == StoreFault.Unavailable; i++)
        {
            refused = await RefusalAsync(store);
        }

        Assert.Equal((StoreFault.Failed, false), (refused.Fault, refused.IsTransient));
        Assert.All((string[])[refused.Ja, refused.En], m => Assert.Contains("Max Auto Prepare=0", m, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PostgresErrorCodes.InvalidSqlStatementName)]
    [InlineData(PostgresErrorCodes.DuplicatePreparedStatement)]
    public void PoolerThatLosesStatements_IsToldWithTheFix(string state)
    {
        var told = PostgresFaults.ToException(new PostgresException("prepared statement \"_auto1\"", "ERROR", "ERROR", state), "db:5432/hub");
        Assert.All((string[])[told.Ja, told.En], m => Assert.Contains("Max Auto Prepare=0", m, StringComparison.Ordinal));
    }

    private PostgresServer Server() => _server ??= PostgresServer.Start("log_statement=all");

    private PostgresPooler Pooler() => _pooler ??= new PostgresPooler(Server(), sessions: 3);

    private static Task<StoreException> RefusalAsync(PostgresStore store) => Assert.ThrowsAsync<StoreException>(async () => await store.FindRunAsync("r1", s_none));

    private static async Task WorkAsync(string database, string id)
    {
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions(database), s_none);
        Assert.True(await store.CreateRunAsync(SampleRun.Of(id, s_now), new RequestStamp($"create-{id}", "f"), s_none));
        var epoch = (await store.OpenStreamAsync(id, "f", StreamKind.Blocks, false, new RequestStamp($"open-{id}", "f"), s_now, s_none))!.Epoch;
        for (var i = 0; i < Writes; i++)
        {
            Assert.True(await store.WriteAsync(new StreamWrite(id, "f", epoch, i, [], new Checkpoint { Offset = i + 1 }, s_now), s_none));
            Assert.Equal(RunState.Active, (await store.FindRunAsync(id, s_none))!.State);
        }

        Assert.True(await store.FinalizeStreamAsync(id, "f", epoch, Writes, "ab", default, new RequestStamp($"finalize-{id}", "f"), s_now, s_none));
    }
}
