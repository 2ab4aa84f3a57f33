using Hub.Storage.Runs;
using Hub.Storage.Streams;
using Hub.Testing.Postgres;

namespace Hub.Storage.Postgres.Tests;

/// <summary>Several nodes over one database: what one holds the others may not have, what one lost it can't write to, and no two do the same work.</summary>
public sealed class NodeTests : IAsyncLifetime
{
    private static readonly CancellationToken s_none = CancellationToken.None;
    private static readonly DateTimeOffset s_now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

    private readonly List<PostgresStore> _stores = [];
    private string _database = "";
    private int _request;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Open_ByManyNodesAtOnce_MakesTheSchemaOnce()
    {
        _database = PostgresServer.Shared.CreateDatabase();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => NodeAsync($"node{i}"))));
        Assert.Equal("6", PostgresServer.Shared.Psql(DatabaseName, "SELECT count(*) FROM hub.nodes"));
    }

    [PostgresFact]
    public async Task Stream_HeldByANode_IsRefusedToOthersUntilItIsReleased()
    {
        var (a, b) = (await NodeAsync("a"), await NodeAsync("b"));
        await CreateAsync(a, "r1");
        var epoch = await OpenAsync(a);
        Assert.True(await a.HoldStreamAsync("r1", "f", epoch, s_none));
        var busy = await Assert.ThrowsAsync<StoreException>(async () => await b.HoldStreamAsync("r1", "f", epoch, s_none));
        Assert.Equal((StoreFault.Busy, true), (busy.Fault, busy.IsTransient));
        Assert.NotEqual(busy.Ja, busy.En);
        Assert.False(await WriteAsync(b, epoch, 0, 10));
        Assert.True(await WriteAsync(a, epoch, 0, 10));
        await a.ReleaseStreamAsync("r1", "f", s_none);
        Assert.True(await b.HoldStreamAsync("r1", "f", epoch, s_none));
        Assert.False(await WriteAsync(a, epoch, 10, 20));
        Assert.True(await WriteAsync(b, epoch, 10, 20));
        Assert.False(await FinalizeAsync(a, epoch, 20));
        Assert.True(await FinalizeAsync(b, epoch, 20));
    }

    [PostgresFact]
    public async Task Stream_OfANodeThatIsNotHeardOf_PassesOn_AndTheNodeIsFencedWhenItWakes()
    {
        var (paused, next) = (await NodeAsync("paused"), await NodeAsync("next"));
        await CreateAsync(next, "r1");
        var epoch = await OpenAsync(paused);
        Assert.True(await paused.HoldStreamAsync("r1", "f", epoch, s_none));
        await Assert.ThrowsAsync<StoreException>(async () => await next.HoldStreamAsync("r1", "f", epoch, s_none));
        Silence(paused);
        Assert.True(await next.HoldStreamAsync("r1", "f", epoch, s_none));
        await paused.RenewAsync(s_none);
        Assert.False(await WriteAsync(paused, epoch, 0, 10));
        await Assert.ThrowsAsync<StoreException>(async () => await paused.HoldStreamAsync("r1", "f", epoch, s_none));
        Assert.True(await WriteAsync(next, epoch, 0, 10));

        // A reopened stream is taken over at once, whoever holds it.
        Assert.Equal(epoch + 1, await OpenAsync(paused));
        Assert.False(await WriteAsync(next, epoch, 10, 20));
        Assert.True(await WriteAsync(paused, epoch + 1, 10, 20));
    }

    [PostgresFact]
    public async Task Run_HeldByANode_IsChangedByNoOther_AndByNobodyWhoLostIt()
    {
        var (paused, next) = (await NodeAsync("paused"), await NodeAsync("next"));
        var run = await CreateAsync(next, "r1");
        await paused.HoldRunAsync("r1", s_none);
        Assert.True(await paused.TryChangeRunAsync(run with { State = RunState.Checking }, RunState.Active, s_none));
        await Assert.ThrowsAsync<StoreException>(async () => await next.HoldRunAsync("r1", s_none));
        await Assert.ThrowsAsync<StoreException>(async () => await next.AbandonRunAsync("r1", s_now, s_none));
        Assert.Null(await next.TakeUpAsync(s_now, s_none));
        Silence(paused);
        await next.HoldRunAsync("r1", s_none);
        await next.ReleaseRunAsync("r1", s_none);

        // It wakes in the middle of its check: nobody holds the run now, and still it is not the sleeper's any more.
        await Assert.ThrowsAsync<StoreException>(async () => await paused.TryChangeRunAsync(run with { State = RunState.Committed, CommitTime = s_now }, RunState.Checking, s_none));
        await Assert.ThrowsAsync<StoreException>(async () => await paused.ReplaceRunFindingsAsync("r1", [], s_none));
        Assert.Equal("r1", await next.TakeUpAsync(s_now, s_none));
        Assert.Equal(RunState.Active, (await next.FindRunAsync("r1", s_none))!.State);
    }

    [PostgresFact]
    public async Task Run_HeldByANode_OpensNoStreamOnOthers()
    {
        var (a, b) = (await NodeAsync("a"), await NodeAsync("b"));
        await CreateAsync(a, "r1");
        await a.HoldRunAsync("r1", s_none);
        await Assert.ThrowsAsync<StoreException>(async () => await OpenAsync(b));
        Assert.Equal(1, await OpenAsync(a));
        await a.ReleaseRunAsync("r1", s_none);
        Assert.Equal(2, await OpenAsync(b));
    }

    [PostgresFact]
    public async Task TakeUp_ByManyNodesAtOnce_DoesEachPieceOnce()
    {
        var dead = await NodeAsync("dead");
        for (var i = 0; i < 24; i++)
        {
            var run = await CreateAsync(dead, $"r{i}");
            await dead.HoldRunAsync(run.Id, s_none);
            Assert.True(await dead.TryChangeRunAsync(run with { State = RunState.Checking }, RunState.Active, s_none));
        }

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => NodeAsync($"node{i}")));
        Assert.Null(await nodes[0].TakeUpAsync(s_now, s_none));
        Silence(dead);
        var taken = await Task.WhenAll(nodes.Select(n => Task.Run(async () =>
        {
            List<string> mine = [];
            while (await n.TakeUpAsync(s_now, s_none) is { } run)
            {
                mine.Add(run);
            }

            return mine;
        })));
        Assert.Equal(Enumerable.Range(0, 24).Select(i => $"r{i}").Order(StringComparer.Ordinal), taken.SelectMany(t => t).Order(StringComparer.Ordinal));
    }

    [PostgresFact]
    public async Task TakeUp_LeavesAPieceThatAnotherNodeIsAt()
    {
        var (a, b) = (await NodeAsync("a"), await NodeAsync("b"));
        foreach (var name in (string[])["r1", "r2"])
        {
            var run = await CreateAsync(a, name);
            Assert.True(await a.TryChangeRunAsync(run with { State = RunState.Checking }, RunState.Active, s_none));
        }

        await using var connection = new Npgsql.NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using var command = new Npgsql.NpgsqlCommand("SELECT 1 FROM hub.runs WHERE name = 'r1' FOR UPDATE", connection, transaction);
            await command.ExecuteScalarAsync();
            Assert.Equal("r2", await b.TakeUpAsync(s_now, s_none).AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
            Assert.Null(await b.TakeUpAsync(s_now, s_none).AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        }

        Assert.Equal("r1", await b.TakeUpAsync(s_now, s_none));
    }

    [PostgresFact]
    public async Task Renew_LetsGoOfWhatIsNotHeldAnyMore()
    {
        var (a, b) = (await NodeAsync("a"), await NodeAsync("b"));
        await CreateAsync(a, "r1");
        var epoch = await OpenAsync(a);
        Assert.True(await a.HoldStreamAsync("r1", "f", epoch, s_none));
        PostgresServer.Shared.Psql(DatabaseName, $"UPDATE hub.runs SET holder = '{b.Node}'");
        await b.RenewAsync(s_none);
        await a.RenewAsync(s_none);
        Assert.Equal($"{a.Node}|", PostgresServer.Shared.Psql(DatabaseName, "SELECT s.holder, r.holder FROM hub.streams s, hub.runs r"));
    }

    /// <summary>A newer node that starts beside it may add to the tables that its statements, prepared long ago, are about.</summary>
    [PostgresFact]
    public async Task Schema_ThatGrowsWhileANodeWorks_DoesNotStopIt()
    {
        var node = await NodeAsync("a");
        await CreateAsync(node, "r1");
        var epoch = await OpenAsync(node);
        for (var at = 0; at < 100; at += 10)
        {
            Assert.True(await WriteAsync(node, epoch, at, at + 10));
            Assert.Equal(RunState.Active, (await node.FindRunAsync("r1", s_none))!.State);
        }

        foreach (var table in (string[])["runs", "streams", "nodes", "findings", "quarantine"])
        {
            PostgresServer.Shared.Psql(DatabaseName, $"ALTER TABLE hub.{table} ADD COLUMN later int NOT NULL DEFAULT 1");
        }

        for (var at = 100; at < 200; at += 10)
        {
            Assert.True(await WriteAsync(node, epoch, at, at + 10));
            Assert.Equal(RunState.Active, (await node.FindRunAsync("r1", s_none))!.State);
        }

        await node.RenewAsync(s_none);
        Assert.True(await FinalizeAsync(node, epoch, 200));
    }

    private string DatabaseName => new Npgsql.NpgsqlConnectionStringBuilder(_database).Database!;

    /// <summary>As when a node has not been heard of for longer than its lease.</summary>
    private void Silence(PostgresStore node) => PostgresServer.Shared.Psql(DatabaseName, $"UPDATE hub.nodes SET alive_until = now() - interval '1 s' WHERE name = '{node.Node}'");

    private async Task<PostgresStore> NodeAsync(string name)
    {
        if (_database.Length == 0)
        {
            _database = PostgresServer.Shared.CreateDatabase();
        }

        var store = await PostgresStore.OpenAsync(new PostgresStoreOptions(_database) { Node = name, Lease = TimeSpan.FromMinutes(1) }, s_none);
        lock (_stores)
        {
            _stores.Add(store);
        }

        return store;
    }

    private async Task<StoredRun> CreateAsync(PostgresStore store, string id)
    {
        var run = SampleRun.Of(id, s_now);
        Assert.True(await store.CreateRunAsync(run, NewRequest(), s_none));
        return run;
    }

    private async Task<long> OpenAsync(PostgresStore store) => (await store.OpenStreamAsync("r1", "f", StreamKind.Blocks, false, NewRequest(), s_now, s_none))!.Epoch;

    private static async Task<bool> WriteAsync(PostgresStore store, long epoch, long from, long to) =>
        await store.WriteAsync(new StreamWrite("r1", "f", epoch, from, [], new Checkpoint { Offset = to }, s_now), s_none);

    private async Task<bool> FinalizeAsync(PostgresStore store, long epoch, long offset) =>
        await store.FinalizeStreamAsync("r1", "f", epoch, offset, "ab", default, NewRequest(), s_now, s_none);

    private RequestStamp NewRequest() => new($"request-{Interlocked.Increment(ref _request)}", "f");
}
