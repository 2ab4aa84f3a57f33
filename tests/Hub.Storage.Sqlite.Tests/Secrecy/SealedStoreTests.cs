using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Secrecy;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Sqlite.Tests.Secrecy;

/// <summary>What a thief of the folder sees, what somebody who changes it gets, and what the wrong key says.</summary>
public sealed class SealedStoreTests : IDisposable
{
    private static readonly CancellationToken s_none = CancellationToken.None;
    private static readonly DateTimeOffset s_time = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly FindingCode s_code = new(4999, "TEST", Severity.Error, new FindingTexts("ja", "en", "ja", "en"));

    private static readonly string[] s_canaries = ["千代田区千代田一番一号", "鈴木花子", "header-canary", "digest-canary", "framing-canary"];

    private readonly Edition _edition = EditionLibrary.Load().Find("001/2.1")!;
    private readonly MasterKey _key = MasterKey.Create();
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-sealed-").FullName;

    private string Database => Path.Combine(_folder, SqliteStore.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Files_HoldNothingOfWhatWasStored_AndGiveItBack()
    {
        await using var store = await FillAsync();
        var files = Directory.GetFiles(_folder, SqliteStore.FileName + "*").Select(Read).ToList();
        Assert.True(files.Count >= 2);
        Assert.All(s_canaries, c => Assert.All(files, f => Assert.Equal(-1, f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(c)))));
        Assert.All(files, f => Assert.Equal(-1, f.AsSpan().IndexOf(BitConverter.GetBytes(0x1122334455667788L))));
        await AssertContentAsync(store);
    }

    [Theory]
    [InlineData("UPDATE row_blocks SET bytes = (SELECT bytes FROM row_blocks b WHERE b.id <> row_blocks.id)")]
    [InlineData("UPDATE row_blocks SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB)")]
    [InlineData("UPDATE row_blocks SET bytes = x''")]
    [InlineData("UPDATE row_blocks SET last = last + 1")]
    [InlineData("UPDATE quarantine SET bytes = (SELECT bytes FROM quarantine q WHERE q.id <> quarantine.id)")]
    [InlineData("UPDATE quarantine SET \"offset\" = \"offset\" + 1")]
    [InlineData("UPDATE streams SET \"offset\" = \"offset\" + 1 WHERE \"offset\" > 0")]
    [InlineData("UPDATE run_keys SET wrapped = x'00'")]
    [InlineData("DELETE FROM run_keys")]
    [InlineData("UPDATE runs SET name = 'r2'", "r2")]
    public async Task Read_AfterAChangeFromOutside_SaysWhatIsNotAsItWas(string change, string run = "r1")
    {
        await (await FillAsync()).DisposeAsync();
        using (var connection = Connection.Open(Database, create: false, TimeSpan.FromSeconds(1)))
        {
            connection.Execute(change);
        }

        await using var store = Open(new MasterKeys(_key));
        var fault = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await store.ListStreamsAsync(run, s_none);
            await foreach (var _ in store.ReadRowsAsync(run, _edition.Groups[0].Id, false, s_none))
            {
            }

            await foreach (var _ in store.ReadQuarantineAsync(run, new QuarantineFilter { WithBytes = true }, s_none))
            {
            }
        });
        Assert.Equal(StoreFault.Damaged, fault.Fault);
        Assert.Contains(Database, fault.En, StringComparison.Ordinal);
        Assert.Contains("改ざん", fault.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WithoutOrWithAnotherKey_NamesTheKeyTheFileAndTheFix()
    {
        await (await FillAsync()).DisposeAsync();
        var missing = Assert.Throws<StoreException>(() => Open(null));
        var wrong = Assert.Throws<StoreException>(() => Open(new MasterKeys(MasterKey.Create())));
        Assert.All((StoreException[])[missing, wrong], f =>
        {
            Assert.Equal(StoreFault.Key, f.Fault);
            Assert.False(f.IsTransient);
            Assert.All((string[])[f.Ja, f.En], t => Assert.All((string[])[_key.Id, Database, "--key-file"], w => Assert.Contains(w, t, StringComparison.Ordinal)));
        });
        await using var store = Open(new MasterKeys(_key));
        await AssertContentAsync(store);
    }

    [Fact]
    public async Task RewrapKeys_ThenOnlyTheNewKeyOpens_AndTheOldWrappingIsGone()
    {
        await using (var store = await FillAsync())
        {
            for (var i = 0; i < 300; i++)
            {
                await store.CreateRunAsync(NewRun($"more{i}"), new RequestStamp($"more{i}", "f"), s_none);
            }
        }

        var old = Wrapped();
        var next = MasterKey.Create();
        await using (var store = Open(new MasterKeys(next, _key)))
        {
            Assert.Equal(301, await store.RewrapKeysAsync(s_none));
            Assert.Equal(0, await store.RewrapKeysAsync(s_none));
            Assert.Equal([new(next.Id, 301)], store.CountKeys());
            Assert.All(Directory.GetFiles(_folder, SqliteStore.FileName + "*").Select(Read), f => Assert.All(old, w => Assert.Equal(-1, f.AsSpan().IndexOf(w))));
        }

        Assert.Equal(StoreFault.Key, Assert.Throws<StoreException>(() => Open(new MasterKeys(_key))).Fault);
        await using var again = Open(new MasterKeys(next));
        await AssertContentAsync(again);
    }

    [Fact]
    public async Task Abandon_DestroysTheKey()
    {
        await using var store = await FillAsync();
        var wrapped = Wrapped();
        Assert.NotEmpty(wrapped);
        Assert.True(await store.AbandonRunAsync("r1", s_time, s_none));
        Assert.Empty(store.CountKeys());
        Assert.True((await store.ListStreamsAsync("r1", s_none))[0].Checkpoint.Digest.IsEmpty);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Erase_NamesTitlesAndFindings_AreInNoByteOfTheFiles(int interruptedAt)
    {
        // These stand there as they are: what is personal in them is masked, but whoever deletes a run expects them gone as well.
        string[] open = ["title-canary", "stream-canary", "override-canary", "parameter-canary", "XXXX-found-canary", "gaiji-canary"];
        await using (var store = await FillAsync())
        {
            var run = NewRun("r9") with { Title = open[0], Manifest = new Manifest([new ManifestFile(open[1])]), Parameters = new Dictionary<string, string> { ["p"] = open[3] } };
            await store.CreateRunAsync(run, new RequestStamp("create9", "print"), s_none);
            await store.OpenStreamAsync("r9", open[1], StreamKind.Blocks, false, new RequestStamp("q9", "f"), s_time, s_none);
            using (var batch = Batch(0))
            {
                for (var i = 0; i < 20_000; i++)
                {
                    batch.Findings.Add(new Finding(s_code, new SourcePosition("", 1, 10, 3)) { Expected = open[4] });
                }

                batch.Gaiji.Add(new GaijiUse(2, 0xE001, "U+E001", true, "NAME", "", 1, 1, open[5]));
                Assert.True(await store.WriteAsync(new StreamWrite("r9", open[1], 1, 0, [batch], new Checkpoint { Offset = 1, Records = 2 }, s_time), s_none));
            }

            var begun = run with { State = RunState.Deleting, Override = new CommitOverride("d", open[2], 1), Deletion = new RunDeletion("b", "r", s_time, RunState.Active) };
            Assert.True(await store.TryChangeRunAsync(begun, RunState.Active, s_none));
            Assert.All(open, c => Assert.Contains(Files(), f => f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(c)) >= 0));

            // Killed after some steps, then done again.
            if (interruptedAt > 0)
            {
                using var patience = new CancellationTokenSource();
                var steps = 0;
                store.Erasing = () =>
                {
                    if (++steps == interruptedAt)
                    {
                        patience.Cancel();
                    }
                };
                await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.EraseRunAsync("r9", patience.Token));
                store.Erasing = null;
            }

            Assert.True(await store.EraseRunAsync("r9", s_none));
            Assert.All(open, c => Assert.All(Files(), f => Assert.Equal(-1, f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(c)))));
        }

        Assert.All(open, c => Assert.All(Files(), f => Assert.Equal(-1, f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(c)))));
        await using var again = Open(new MasterKeys(_key));
        await AssertContentAsync(again);

        List<byte[]> Files() => [.. Directory.GetFiles(_folder, SqliteStore.FileName + "*").Select(Read)];
    }

    [Fact]
    public async Task Open_StoreFromBeforeTheEncryption_SealsEverything()
    {
        FillAsBefore();
        Assert.Contains(Directory.GetFiles(_folder, SqliteStore.FileName + "*").Select(Read), f => f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(s_canaries[0])) >= 0);
        await using var store = Open(new MasterKeys(_key));
        Assert.All(s_canaries, c => Assert.All(Directory.GetFiles(_folder, SqliteStore.FileName + "*").Select(Read), f => Assert.Equal(-1, f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(c)))));
        await AssertContentAsync(store);
    }

    // The file as a hub from before the encryption would have left it.
    private void FillAsBefore()
    {
        using var c = Connection.Open(Database, create: true, TimeSpan.FromSeconds(1), new MasterKeys(_key));
        Schema.Apply(c, Database, Schema.LastOpen);
        c.Execute("""
            INSERT INTO runs (id, name, municipality, business, edition, adapter, adapter_sha256, mode, state, verdict, title, parameters, profile, manifest, groups, totals, create_time, update_time)
            VALUES (1, 'r1', '131016', '001', '2.1', 'a/b', '', 2, 1, 0, '', '{}', '', '{"files":[{"stream":"a"}]}', '[]', '[]', 0, 0);
            INSERT INTO streams (run, ordinal, name, state, epoch, "offset", records, accepted, quarantined, dropped, "rows", errors, warnings, infos, digest, framing, resolved, sha256)
            VALUES (1, 0, 'a', 1, 1, 2, 4, 2, 2, 0, 2, 0, 0, 0, CAST('digest-canary' AS BLOB), CAST('framing-canary' AS BLOB), 0, '');
            INSERT INTO quarantine (run, stream, record, revision, open, "offset", bytes, context, "time") VALUES
              (1, 0, 1, 0, 1, 0, CAST('鈴木花子' AS BLOB), CAST('header-canary' AS BLOB), 0), (1, 0, 3, 0, 1, 1, CAST('鈴木花子' AS BLOB), CAST('header-canary' AS BLOB), 0);
            INSERT INTO gaiji (run, stream, record, code, field, item, meaning, open, "count", person, sample) VALUES (1, 0, 1, 57344, 'NAME', '', 'U+E000', 1, 1, 1234605616436508552, '99');
            """);
        for (var at = 0; at < 2; at++)
        {
            using var batch = Batch(at);
            var block = batch.Blocks(0).Single();
            c.Prepare("INSERT INTO row_blocks (run, grp, resubmitted, stream, first, last, \"count\", bytes) VALUES (1, ?1, 0, 0, ?2, ?3, ?4, ?5)")
                .Bind(1, block.Group).Bind(2, block.First).Bind(3, block.Last).Bind(4, block.Count).Bind(5, block.Bytes.Span).Run();
        }
    }

    private List<byte[]> Wrapped()
    {
        using var c = Connection.Open(Database, create: false, TimeSpan.FromSeconds(1));
        var row = c.Prepare("SELECT wrapped FROM run_keys");
        List<byte[]> wrapped = [];
        while (row.Step())
        {
            wrapped.Add(row.Bytes(0).ToArray());
        }

        row.Reset();
        return wrapped;
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private SqliteStore Open(MasterKeys? keys) => SqliteStore.Open(new SqliteStoreOptions(_folder, new GivenKeys(keys)));

    private static StoredRun NewRun(string id) => new()
    {
        Id = id,
        Municipality = "131016",
        Business = "001",
        Edition = "2.1",
        Adapter = "a/b",
        Mode = RunMode.Migration,
        Manifest = new Manifest([new ManifestFile("a")]),
        CreateTime = s_time,
        UpdateTime = s_time,
    };

    private async Task<SqliteStore> FillAsync()
    {
        var store = Open(new MasterKeys(_key));
        await store.CreateRunAsync(NewRun("r1"), new RequestStamp("create", "print"), s_none);
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), s_time, s_none);
        for (var at = 0; at < 2; at++)
        {
            using var batch = Batch(at);
            var point = new Checkpoint { Offset = at + 1, Records = at * 2 + 2, Digest = "digest-canary"u8.ToArray(), Framing = "framing-canary"u8.ToArray() };
            Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, at, [batch], point, s_time), s_none));
        }

        return store;
    }

    private StagedBatch Batch(int at)
    {
        var batch = new StagedBatch(_edition.Groups);
        var row = new StandardRecord(_edition.Groups[0]);
        batch.BeginRecord();
        row.Set(0, Encoding.UTF8.GetBytes(s_canaries[0]));
        batch.AddRow(at * 2, row);
        batch.AcceptRecord();
        batch.BeginRecord();
        batch.Findings.Add(new Finding(s_code, new SourcePosition("", at * 2 + 1, 10, 3)) { Found = "漢漢漢漢" });
        batch.QuarantineRecord(at * 2 + 1, at, "鈴木花子"u8, "header-canary"u8);
        batch.Gaiji.Add(new GaijiUse(at * 2 + 1, 0xE000, "U+E000", true, "NAME", "", 1, 0x1122334455667788L, "99"));
        return batch;
    }

    private async Task AssertContentAsync(SqliteStore store)
    {
        var rows = 0;
        await foreach (var block in store.ReadRowsAsync("r1", _edition.Groups[0].Id, false, s_none))
        {
            Assert.True(block.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(s_canaries[0])) > 0);
            rows += block.Count;
        }

        Assert.Equal(2, rows);
        var held = await store.ReadQuarantineAsync("r1", new QuarantineFilter { WithBytes = true }, s_none).ToListAsync();
        Assert.Equal(["鈴木花子header-canary", "鈴木花子header-canary"], held.Select(q => Encoding.UTF8.GetString(q.Bytes.Span) + Encoding.UTF8.GetString(q.Context.Span)));
        var point = (await store.ListStreamsAsync("r1", s_none)).Single().Checkpoint;
        Assert.Equal("digest-canaryframing-canary", Encoding.UTF8.GetString(point.Digest.Span) + Encoding.UTF8.GetString(point.Framing.Span));
        Assert.Equal(1, (await store.SumGaijiAsync("r1", 0, s_none)).Single().Persons);
    }
}
