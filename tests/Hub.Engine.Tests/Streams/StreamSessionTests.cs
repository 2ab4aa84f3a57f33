using Hub.Engine.Digests;
using Hub.Engine.Streams;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Tests.Streams;

public class StreamSessionTests
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Fact]
    public async Task Append_NotAtNextOffset_IsAnsweredInBand()
    {
        await using var bench = new Bench();
        var session = await bench.OpenAsync(await bench.CreateAsync());
        var bytes = new Extract(100, seed: 1).Bytes;

        Assert.Equal(AppendOutcome.Appended, (await session.AppendAsync(0, bytes.AsMemory(0, 100), null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.AlreadyAppended, (await session.AppendAsync(0, bytes.AsMemory(0, 100), null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.ContentMismatch, (await session.AppendAsync(0, bytes.AsMemory(1, 100), null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.ContentMismatch, (await session.AppendAsync(100, bytes.AsMemory(100, 50), 12345, false, s_none)).Outcome);

        var gap = await session.AppendAsync(200, bytes.AsMemory(200, 50), null, false, s_none);
        Assert.Equal((AppendOutcome.OutOfRange, 100), (gap.Outcome, gap.NextOffset));
        Assert.Equal(AppendOutcome.OutOfRange, (await session.AppendAsync(50, bytes.AsMemory(50, 100), null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.OutOfRange, (await session.AppendAsync(-5, bytes.AsMemory(0, 5), null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.TooLarge, (await session.AppendAsync(100, new byte[bench.Options.MaxBlockBytes + 1], null, false, s_none)).Outcome);
        Assert.Equal(AppendOutcome.Appended, (await session.AppendAsync(100, bytes.AsMemory(100, 50), Crc32C.Of(bytes.AsSpan(100, 50)), false, s_none)).Outcome);
    }

    [Fact]
    public async Task Append_Flush_MakesWholeRecordsDurable()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var session = await bench.OpenAsync(run);
        var bytes = new Extract(100, seed: 2).Bytes;
        var result = await session.AppendAsync(0, bytes.AsMemory(0, 100), null, flush: true, s_none);
        Assert.Equal((100L, 96L, 6L), (result.NextOffset, result.Durable.Offset, result.Durable.Records));
        var stored = (await bench.Store.ListStreamsAsync(run, s_none)).Single();
        Assert.Equal(96, stored.Checkpoint.Offset);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(0, 96))), Sha256State.Load(stored.Checkpoint.Digest.Span).Hex());
    }

    [Theory]
    [InlineData(1, 1, 7)]
    [InlineData(1, 16, 1000)]
    [InlineData(2, 33, 64)]
    [InlineData(8, 4096, 100_000)]
    public async Task Commit_AnyBlocksAndWorkers_GivesTheSameBytes(int workers, int block, int checkpoint)
    {
        var extract = new Extract(3000, seed: 3, tail: 5);
        await using var bench = new Bench(workers, checkpoint);
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, block < 16 ? extract.Bytes[..4000] : extract.Bytes, block);
        if (block < 16)
        {
            extract = new Extract(250, seed: 3);
        }

        var result = await bench.FinalizeAsync(run, extract.Bytes);
        Assert.True(result.IsFinal, string.Join(';', result.Findings));
        var commit = await bench.CommitAsync(run, decision: new CommitOverride("検査", "試験", 0));
        Assert.Equal(RunState.Committed, commit.View.Run.State);
        Assert.Equal(extract.Persons, bench.ReadStandard(run, "person"));
        Assert.Equal(extract.Benefits, bench.ReadStandard(run, "benefit"));
        var stream = commit.View.Streams.Single();
        Assert.Equal((extract.Accepted, extract.Quarantined, extract.Dropped), (stream.Accepted, stream.Quarantined, stream.Checkpoint.Dropped));
        Assert.Equal(StreamState.Finalized, stream.State);
        Assert.Equal(extract.Sha256, stream.Sha256);
    }

    [Fact]
    public async Task Open_RepeatedAfterAnotherOpened_GivesTheFirstEpochAndFencesNobody()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var first = await bench.Engine.OpenStreamAsync(run, "a.dat", null, restart: false, "open-1", s_none);
        var second = await bench.Engine.OpenStreamAsync(run, "a.dat", null, restart: false, "open-2", s_none);

        var late = await bench.Engine.OpenStreamAsync(run, "a.dat", null, restart: false, "open-1", s_none);

        Assert.Equal(first.Epoch, late.Epoch);
        Assert.True(second.Epoch > first.Epoch);
        var session = await bench.Engine.FindSessionAsync(run, "a.dat", second.Epoch, s_none);
        Assert.Equal(second.Epoch, session.Epoch);
    }

    [Fact]
    public async Task Append_AfterTakeover_IsFencedAndStoresNothing()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var bytes = new Extract(1000, seed: 4).Bytes;
        var old = await bench.OpenAsync(run);
        await old.AppendAsync(0, bytes.AsMemory(0, 1600), null, flush: true, s_none);

        await using var other = bench.AnotherEngine();
        var opened = await other.OpenStreamAsync(run, "a.dat", null, restart: false, "other-1", s_none);
        Assert.Equal((2L, 1600L), (opened.Epoch, opened.Checkpoint.Offset));

        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await old.AppendAsync(1600, bytes.AsMemory(1600, 1600), null, flush: true, s_none));
        Assert.Equal(RefusalReason.WriterFenced, refused.Reason);
        refused = await Assert.ThrowsAsync<RefusedException>(async () => await other.FindSessionAsync(run, "a.dat", 1, s_none));
        Assert.Equal(RefusalReason.WriterFenced, refused.Reason);
        Assert.Equal(1600, (await bench.Store.ListStreamsAsync(run, s_none)).Single().Checkpoint.Offset);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Restarts_AtAnyPoint_GiveTheUndisturbedBytes(int seed)
    {
        var random = new Random(seed);
        var extract = new Extract(5000, seed, tail: 3);
        await using var bench = new Bench(checkpointBytes: 4096);
        var run = await bench.CreateAsync();
        List<HubEngine> zombies = [];
        for (var attempt = 0; ; attempt++)
        {
            // Each engine is left as a crash leaves it: its session still holds data, and may even still be writing.
            var engine = bench.AnotherEngine();
            zombies.Add(engine);
            var opened = await engine.OpenStreamAsync(run, "a.dat", null, restart: false, $"open-{attempt}", s_none);
            var session = await engine.FindSessionAsync(run, "a.dat", opened.Epoch, s_none);
            var until = attempt < 12 ? session.NextOffset + random.Next(12_000) : extract.Bytes.Length;
            while (session.NextOffset < Math.Min(until, extract.Bytes.Length))
            {
                var length = (int)Math.Min(random.Next(1, 3000), extract.Bytes.Length - session.NextOffset);
                await session.AppendAsync(session.NextOffset, extract.Bytes.AsMemory((int)session.NextOffset, length), null, random.Next(8) == 0, s_none);
            }

            if (session.NextOffset == extract.Bytes.Length && attempt >= 12)
            {
                var (_, result) = await engine.FinalizeStreamAsync(run, "a.dat", opened.Epoch, new FinalizeClaim(extract.Bytes.Length, extract.Sha256, 5001), "final", s_none);
                Assert.True(result.IsFinal, $"seed {seed}: {string.Join(';', result.Findings)}");
                break;
            }
        }

        await bench.CommitAsync(run, decision: new CommitOverride("検査", "試験", 0));
        Assert.Equal(extract.Persons, bench.ReadStandard(run, "person"));
        Assert.Equal(extract.Benefits, bench.ReadStandard(run, "benefit"));
        foreach (var zombie in zombies)
        {
            await zombie.DisposeAsync();
        }
    }

    [Fact]
    public async Task Finalize_Disagreement_ClosesNothing()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var extract = new Extract(50, seed: 5);
        await bench.SendAsync(run, extract.Bytes[..700]);
        Assert.Equal(CompletenessFindings.SizeDiffers, (await bench.FinalizeAsync(run, extract.Bytes)).Findings.Single().Code);
        await bench.SendAsync(run, extract.Bytes);
        Assert.Equal(CompletenessFindings.DigestDiffers, (await bench.FinalizeAsync(run, extract.Bytes, sha256: new string('0', 64))).Findings.Single().Code);
        Assert.Equal(CompletenessFindings.RecordCountDiffers, (await bench.FinalizeAsync(run, extract.Bytes, records: 49)).Findings.Single().Code);
        Assert.True((await bench.FinalizeAsync(run, extract.Bytes, records: 50)).IsFinal);
        Assert.True((await bench.FinalizeAsync(run, extract.Bytes, records: 50)).IsFinal);
        Assert.False((await bench.FinalizeAsync(run, extract.Bytes, records: 51)).IsFinal);
    }

    [Fact]
    public async Task Finalize_TimeOfEachStage_IsStoredWithTheStream()
    {
        await using var bench = new Bench(checkpointBytes: 4096);
        var run = await bench.CreateAsync();
        var extract = new Extract(3000, seed: 8);
        await bench.SendAsync(run, extract.Bytes);
        var before = (await bench.Store.ListStreamsAsync(run, s_none)).Single().Checkpoint.Spent;
        Assert.True((await bench.FinalizeAsync(run, extract.Bytes)).IsFinal);
        var spent = (await bench.Store.ListStreamsAsync(run, s_none)).Single().Checkpoint.Spent;
        Assert.True(spent.Frame > TimeSpan.Zero && spent.Map > TimeSpan.Zero && spent.Store > before.Store, $"{before} {spent}");
        Assert.True(spent.Frame >= before.Frame && spent.Map >= before.Map, $"{before} {spent}");
        Assert.Equal(TimeSpan.Zero, spent.Validate);
    }

    [Fact]
    public async Task Open_Restart_ForgetsWhatWasSent()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var first = new Extract(500, seed: 6);
        await bench.SendAsync(run, first.Bytes);
        Assert.True((await bench.FinalizeAsync(run, first.Bytes)).IsFinal);
        var session = await bench.OpenAsync(run, restart: true);
        Assert.Equal(0, session.NextOffset);
        var extract = new Extract(300, seed: 7);
        await bench.SendAsync(run, extract.Bytes);
        Assert.True((await bench.FinalizeAsync(run, extract.Bytes)).IsFinal);
        await bench.CommitAsync(run, decision: new CommitOverride("検査", "試験", 0));
        Assert.Equal(extract.Persons, bench.ReadStandard(run, "person"));
    }

    [Fact]
    public async Task Append_EmptyFile_CanBeFinalized()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        await bench.OpenAsync(run);
        Assert.True((await bench.FinalizeAsync(run, [])).IsFinal);
        Assert.Equal(RunVerdict.Passed, (await bench.CommitAsync(run)).View.Run.Verdict);
    }
}
