using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Storage.Reading;
using Hub.Storage.Runs;
using Hub.Storage.Staging;
using Hub.Storage.Streams;

namespace Hub.Storage.Contract;

/// <content>Rows, quarantine, findings, counts.</content>
public abstract partial class StoreContract
{
    [StoreFact]
    public async Task Write_RowsQuarantineFindings_ComeBackAsTheyWere()
    {
        await using (var store = await OpenWithRunAsync())
        {
            await StoreAsync(store, "a", Batch(0, 3, quarantined: 1));
        }

        await using var again = await OpenStoreAsync();
        Assert.Equal(["0:0:020130", "0:1:020131", "0:2:020132"], await RowsAsync(again, "r1", Edition.Groups[0]));
        var quarantine = await again.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync();
        Assert.Equal(("a", 3L, 30L, 0, "bad", "header"), quarantine.Select(q => (q.Stream, q.Record, q.ByteOffset, q.Revision, Encoding.UTF8.GetString(q.Bytes.Span), Encoding.UTF8.GetString(q.Context.Span))).Single());
        var bare = await again.ReadQuarantineAsync("r1", new QuarantineFilter { WithBytes = false, Stream = "a", Records = [3], Code = 4999 }, None).ToListAsync();
        Assert.True(bare.Single().Bytes.IsEmpty);
        Assert.Empty(await again.ReadQuarantineAsync("r1", new QuarantineFilter { Code = 1 }, None).ToListAsync());
        var finding = (await again.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Single();
        Assert.Equal((4999, Severity.Error, new SourcePosition("a", 3, 30, 3), "見つけた"), (finding.Code, finding.Severity, finding.Position, finding.Found));
        var stored = (await again.ListStreamsAsync("r1", None))[0];
        Assert.Equal((30L, 4L, 1L, Now), (stored.Checkpoint.Offset, stored.Checkpoint.Records, stored.Epoch, stored.CheckpointTime!.Value));
        Assert.Equal([1, 2], stored.Checkpoint.Digest.ToArray());
        Assert.Equal([(Edition.Groups[0].Id, 3L)], (await again.CountRowsAsync("r1", None)).Select(c => (c.Key, c.Value)));
    }

    [StoreFact]
    public async Task Worked_HasASpanOfEachWriterThatStoredSomething_AndIsForgottenAtARestart()
    {
        await using var store = await OpenWithRunAsync();
        async Task<long> Open(int minute, bool restart = false) =>
            (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, restart, new RequestStamp($"q{minute}", "f"), Now.AddMinutes(minute), None))!.Epoch;
        async Task Write(long epoch, long from, int minute) =>
            Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", epoch, from, [], new Checkpoint { Offset = from + 10 }, Now.AddMinutes(minute)), None));
        async Task<(double, double)[]> Worked() =>
            [.. (await store.ListStreamsAsync("r1", None))[0].Worked.Select(w => ((w.Start - Now).TotalMinutes, (w.End - Now).TotalMinutes))];

        var first = await Open(0);
        Assert.Empty(await Worked());
        await Write(first, 0, 1);
        await Write(first, 10, 2);
        Assert.Equal([(0, 2)], await Worked());
        await Open(60);
        var third = await Open(90);
        Assert.Equal([(0, 2)], await Worked());
        await Write(third, 20, 95);
        Assert.True(await store.FinalizeStreamAsync("r1", "a", third, 30, "ab", default, new RequestStamp("f", "f"), Now.AddMinutes(96), None));
        Assert.Equal([(0, 2), (90, 96)], await Worked());
        await Open(100, restart: true);
        Assert.Empty(await Worked());
    }

    [StoreFact]
    public async Task StageTimes_ComeBackWithTheirCheckpoint_AndAreForgottenAtARestart()
    {
        await using var store = await OpenWithRunAsync();
        var epoch = (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None))!.Epoch;
        var spent = StageTimes.FromMicroseconds(1, 2_000_000, 3, 4);
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", epoch, 0, [], new Checkpoint { Offset = 10, Spent = spent }, Now), None));
        Assert.Equal(spent, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Spent);
        Assert.True(await store.FinalizeStreamAsync("r1", "a", epoch, 10, "ab", spent + spent, new RequestStamp("q2", "f"), Now, None));
        Assert.Equal(StageTimes.FromMicroseconds(2, 4_000_000, 6, 8), (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Spent);
        var again = await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, restart: true, new RequestStamp("q3", "f"), Now, None);
        Assert.Equal(default, again!.Checkpoint.Spent);
    }

    [StoreFact]
    public async Task Write_StaleEpochOrOtherPlace_StoresNothing()
    {
        await using var store = await OpenWithRunAsync();
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q2", "f"), Now, None);
        using var batch = Batch(0, 3, quarantined: 1);
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 2, 10, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.False(await store.WriteAsync(new StreamWrite("none", "a", 2, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.Empty(await store.CountRowsAsync("r1", None));
        Assert.Empty(await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Equal(0, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Offset);
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 2, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
        Assert.True(await store.FinalizeStreamAsync("r1", "a", 2, 30, "ab", default, new RequestStamp("q3", "f"), Now, None));
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 2, 30, [batch], new Checkpoint { Offset = 60 }, Now), None));
    }

    [StoreFact]
    public async Task Write_BegunBeforeTheOneBeforeIsIn_IsStoredAfterIt()
    {
        await using var store = await OpenWithRunAsync();
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        using var first = Batch(0, 3, quarantined: 1);
        using var second = Batch(4, 3, quarantined: 1);
        var isIn = new TaskCompletionSource<bool>();
        var begun = store.WriteAsync(new StreamWrite("r1", "a", 1, 30, [second], new Checkpoint { Offset = 60 }, Now) { After = isIn.Task }, None).AsTask();
        isIn.SetResult(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [first], new Checkpoint { Offset = 30 }, Now), None));

        Assert.True(await begun);
        Assert.Equal(60, (await store.ListStreamsAsync("r1", None))[0].Checkpoint.Offset);
        Assert.Equal(6, (await store.CountRowsAsync("r1", None)).Single().Value);
        Assert.Equal(6, (await RowsAsync(store, "r1", Edition.Groups[0])).Count);
    }

    [StoreFact]
    public async Task Write_TheOneBeforeIsNotIn_StoresNothing()
    {
        await using var store = await OpenWithRunAsync();
        await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None);
        using var batch = Batch(0, 3, quarantined: 1);
        Assert.False(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, Now) { After = Task.FromResult(false) }, None));
        Assert.Empty(await store.CountRowsAsync("r1", None));
        Assert.Empty(await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.True(await store.WriteAsync(new StreamWrite("r1", "a", 1, 0, [batch], new Checkpoint { Offset = 30 }, Now), None));
    }

    [StoreFact]
    public async Task Write_ManyWritersOfOneEpoch_OneWinsEachPlace()
    {
        await using var store = await OpenWithRunAsync();
        var epoch = (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, false, new RequestStamp("q1", "f"), Now, None))!.Epoch;
        for (var step = 0; step < 5; step++)
        {
            var from = step * 10L;
            var attempts = Enumerable.Range(0, 4).Select(async attempt =>
            {
                using var batch = Batch(step, 1, quarantined: 0);
                return await store.WriteAsync(new StreamWrite("r1", "a", epoch, from, [batch], new Checkpoint { Offset = from + 10, Digest = new[] { (byte)attempt } }, Now), None);
            });
            Assert.Single(await Task.WhenAll(attempts), won => won);
        }

        Assert.Equal(5, (await store.CountRowsAsync("r1", None)).Single().Value);
    }

    [StoreFact]
    public async Task ReadRows_AnyValuesOfSeveralGroupsAndStreams_ComeBackByteForByte()
    {
        await using var store = await OpenWithRunAsync();
        var random = new Random(7);
        Dictionary<Group, List<string>> expected = Edition.Groups.ToDictionary(g => g, _ => new List<string>());
        foreach (var (stream, ordinal) in new[] { ("b", 1), ("a", 0) })
        {
            var epoch = (await store.OpenStreamAsync("r1", stream, StreamKind.Blocks, false, new RequestStamp("q" + stream, "f"), Now, None))!.Epoch;
            for (var write = 0; write < 3; write++)
            {
                using var batch = new StagedBatch(Edition.Groups);
                for (var record = write * 40L; record < (write + 1) * 40; record++)
                {
                    batch.BeginRecord();
                    foreach (var group in Edition.Groups.Where(_ => random.Next(4) == 0).SelectMany(g => Enumerable.Repeat(g, random.Next(1, 3))))
                    {
                        var row = AnyRow(group, random);
                        batch.AddRow(record, row);
                        expected[group].Add($"{ordinal}:{record}:{Canonical(row)}");
                    }

                    batch.AcceptRecord();
                }

                Assert.True(await store.WriteAsync(new StreamWrite("r1", stream, epoch, write * 10, [batch], new Checkpoint { Offset = (write + 1) * 10 }, Now), None));
            }
        }

        foreach (var group in Edition.Groups)
        {
            Assert.Equal(expected[group].Where(r => r[0] == '0').Concat(expected[group].Where(r => r[0] == '1')), await RowsAsync(store, "r1", group));
        }
    }

    [StoreFact]
    public async Task ReadRows_StoppedEarly_LeavesTheStoreUsable()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 20_000, quarantined: 0));
        for (var i = 0; i < 3; i++)
        {
            await foreach (var block in store.ReadRowsAsync("r1", Edition.Groups[0].Id, false, None))
            {
                Assert.Equal(0, block.First);
                break;
            }
        }

        Assert.Equal(20_000, (await RowsAsync(store, "r1", Edition.Groups[0])).Count);
    }

    [StoreFact]
    public async Task OpenStream_Restart_ForgetsTheStreamAndNoOther()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 3, quarantined: 1));
        await StoreAsync(store, "b", Batch(0, 2, quarantined: 1));
        var opened = (await store.OpenStreamAsync("r1", "a", StreamKind.Blocks, true, new RequestStamp("again", "f"), Now, None))!;
        Assert.Equal((0L, 0L, 2L), (opened.Checkpoint.Offset, opened.Checkpoint.Records, opened.Epoch));
        Assert.True(opened.Checkpoint.Digest.IsEmpty);
        Assert.Equal(["1:0:020130", "1:1:020131"], await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Equal(["b"], (await store.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync()).Select(q => q.Stream));
        Assert.Equal(["b"], (await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Select(f => f.Position.Stream));
        Assert.Equal(2, (await store.CountRowsAsync("r1", None)).Single().Value);
    }

    [StoreFact]
    public async Task Resubmit_AcceptedOnce_KeepsPlaceHistoryAndCounts()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 2, quarantined: 2));
        using var worse = Batch(2, 0, quarantined: 1);
        Assert.True(await ResubmitAsync(store, "a", new Correction(2, 0, worse), Now));
        Assert.False(await ResubmitAsync(store, "a", new Correction(2, 0, worse), Now));
        Assert.Equal([1, 0], (await store.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync()).Select(q => q.Revision));
        using var right = Batch(2, 1, quarantined: 0);
        Assert.False(await ResubmitAsync(store, "a", new Correction(2, 0, right), Now));
        Assert.False(await ResubmitAsync(store, "none", new Correction(2, 1, right), Now));
        Assert.True(await ResubmitAsync(store, "a", new Correction(2, 1, right), Now));
        Assert.False(await ResubmitAsync(store, "a", new Correction(2, 1, right), Now));
        Assert.Equal(["0:2:020132"], await RowsAsync(store, "r1", Edition.Groups[0], resubmitted: true));
        Assert.Equal(["0:0:020130", "0:1:020131"], await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Equal(3, (await store.CountRowsAsync("r1", None)).Single().Value);
        var stream = (await store.ListStreamsAsync("r1", None))[0];
        Assert.Equal((1L, 1L, 1L), (stream.Resolved, stream.Quarantined, stream.Checkpoint.Errors));
        Assert.Equal([3L], (await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Select(f => f.Position.Record));
        using var last = Batch(3, 1, quarantined: 0);
        Assert.True(await ResubmitAsync(store, "a", new Correction(3, 0, last), Now));
        List<RowBlock> blocks = await store.ReadRowsAsync("r1", Edition.Groups[0].Id, true, None).ToListAsync();
        Assert.Equal([(2L, 2L), (3L, 3L)], blocks.Select(b => (b.First, b.Last)));
    }

    [StoreFact]
    public async Task Resubmit_SeveralTogether_StoresThoseThatAreAsTheyWere()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 1, quarantined: 5));
        using var again = Batch(2, 0, quarantined: 1);
        Assert.True(await ResubmitAsync(store, "a", new Correction(2, 0, again), Now));
        StagedBatch[] batches = [Batch(1, 1, 0), Batch(2, 1, 0), Batch(3, 0, 1), Batch(4, 1, 0), Batch(9, 1, 0)];

        // In any order; the second has been corrected before, the fourth is asked for with a revision that it has not, the last was never there.
        Correction[] corrections = [new(3, 0, batches[2]), new(1, 0, batches[0]), new(2, 1, batches[1]), new(4, 1, batches[3]), new(9, 0, batches[4])];
        Assert.Equal([1, 2, 3], (await store.ResubmitAsync("r1", "a", corrections, Now, None)).Order());
        Assert.Equal([(3L, 1), (4L, 0), (5L, 0)], (await store.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync()).Select(q => (q.Record, q.Revision)));
        Assert.Equal([3L, 5L], (await store.ReadQuarantineAsync("r1", new QuarantineFilter { Stream = "a", Records = [5, 3, 1] }, None).ToListAsync()).Select(q => q.Record));
        Assert.Equal(["0:1:020131", "0:2:020132"], await RowsAsync(store, "r1", Edition.Groups[0], resubmitted: true));
        var stream = (await store.ListStreamsAsync("r1", None))[0];
        Assert.Equal((2L, 3L, 3L), (stream.Resolved, stream.Quarantined, stream.Checkpoint.Errors));
        Assert.Equal(3, (await store.CountRowsAsync("r1", None)).Single().Value);
        Assert.Equal([3L, 4L, 5L], (await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Select(f => f.Position.Record));
        Array.ForEach(batches, static b => b.Dispose());
    }

    [StoreFact]
    public async Task Resubmit_CheckedRun_TakesDataAgain()
    {
        await using var store = await OpenWithRunAsync();
        await StoreAsync(store, "a", Batch(0, 1, quarantined: 1));
        await store.TryChangeRunAsync(NewRun("r1", "a", "b") with { State = RunState.Checked, Verdict = RunVerdict.Blocked }, RunState.Active, None);
        using var right = Batch(1, 1, quarantined: 0);
        Assert.True(await ResubmitAsync(store, "a", new Correction(1, 0, right), Now.AddSeconds(5)));
        var run = (await store.FindRunAsync("r1", None))!;
        Assert.Equal((RunState.Active, RunVerdict.None, Now.AddSeconds(5)), (run.State, run.Verdict, run.UpdateTime));
    }

    [StoreFact]
    public async Task Findings_InOrder_FilteredSummedAndReplaced()
    {
        await using var store = await OpenWithRunAsync();
        var batch = new StagedBatch(Edition.Groups);
        for (var i = 0; i < 6; i++)
        {
            batch.Findings.Add(new Finding(i % 2 == 0 ? s_code : s_hint, new SourcePosition("", i / 3, i, 1)) { Field = "欄", ItemId = "00100001", Found = $"値{i}", Expected = i < 4 ? "規則1" : "規則2" });
        }

        batch.Supplied.AddRange([new("default", "G", "00100001", 2), new("default", "G", "00100001", 3), new("unknown", "G", "00100002", 1)]);
        await StoreAsync(store, "a", batch);
        await store.ReplaceRunFindingsAsync("r1", [new(s_code, SourcePosition.None), new(s_code, SourcePosition.None with { Stream = "b" })], None);
        await store.ReplaceRunFindingsAsync("r1", [new(s_code, SourcePosition.None) { Field = "全体" }, new(s_hint, SourcePosition.None with { Stream = "b" })], None);
        var all = await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync();
        Assert.Equal(
            [("", -1L, "全体"), ("a", 0, "欄"), ("a", 0, "欄"), ("a", 0, "欄"), ("a", 1, "欄"), ("a", 1, "欄"), ("a", 1, "欄"), ("b", -1, "")],
            all.Select(f => (f.Position.Stream, f.Position.Record, f.Field)));
        Assert.Equal(all.Skip(3), await store.ReadFindingsAsync("r1", new FindingFilter { After = all[2].Key }, None).ToListAsync());
        Assert.Equal(all.Take(2), await store.ReadFindingsAsync("r1", new FindingFilter { Limit = 2 }, None).ToListAsync());
        Assert.Equal(3, (await store.ReadFindingsAsync("r1", new FindingFilter { Stream = "a", MinSeverity = Severity.Error }, None).ToListAsync()).Count);
        Assert.Equal(3, (await store.ReadFindingsAsync("r1", new FindingFilter { Code = 4998, ItemId = "00100001" }, None).ToListAsync()).Count);
        Assert.Equal(3, (await store.ReadFindingsAsync("r1", new FindingFilter { Code = 4998, Field = "欄" }, None).ToListAsync()).Count);
        Assert.Empty(await store.ReadFindingsAsync("r1", new FindingFilter { Field = "別の欄" }, None).ToListAsync());
        Assert.Equal(3, (await store.ReadFindingsAsync("r1", new FindingFilter { Stream = "a", Records = [1] }, None).ToListAsync()).Count);
        var totals = await store.SumFindingsAsync("r1", 2, None);
        Assert.Equal([(4998, "", 1L, 0L, 1), (4998, "00100001", 3, 2, 2), (4999, "", 1, 0, 1), (4999, "00100001", 3, 2, 2)], totals.Select(t => (t.Code, t.ItemId, t.Count, t.Records, t.Samples.Count)));
        Assert.Equal(["値1", "値3"], totals[1].Samples.Select(s => s.Found));
        Assert.Equal([new ReasonTotal("a", "規則1", 2), new ReasonTotal("a", "規則2", 1)], await store.SumReasonsAsync("r1", 4999, None));
        Assert.Equal([new SuppliedCount("default", "G", "00100001", 5), new SuppliedCount("unknown", "G", "00100002", 1)], await store.SumSuppliedAsync("r1", None));
    }

    [StoreFact]
    public async Task Write_ValuesThatAreNoText_ComeBackByteForByte()
    {
        await using var store = await OpenWithRunAsync();
        var row = new StandardRecord(Edition.Groups[0]);
        row.Set(0, [0x61, 0x00, 0x62]);
        row.Set(2, [0xFF, 0xFE]);
        row.Set(3, "葛\uDB40\uDD00"u8);
        var batch = new StagedBatch(Edition.Groups);
        batch.BeginRecord();
        batch.AddRow(0, row);
        batch.AcceptRecord();
        batch.BeginRecord();
        batch.Findings.Add(new Finding(s_code, new SourcePosition("", 1, 10, 3)) { Found = "a\0b", Field = "\0" });
        batch.QuarantineRecord(1, 10, [0, 0xFF, 0], []);
        await StoreAsync(store, "a", batch);
        Assert.Equal([$"0:0:{Canonical(row)}"], await RowsAsync(store, "r1", Edition.Groups[0]));
        Assert.Equal([0, 0xFF, 0], (await store.ReadQuarantineAsync("r1", new QuarantineFilter(), None).ToListAsync()).Single().Bytes.ToArray());
        Assert.StartsWith("a", (await store.ReadFindingsAsync("r1", new FindingFilter(), None).ToListAsync()).Single().Found, StringComparison.Ordinal);
    }

    private static StandardRecord AnyRow(Group group, Random random)
    {
        string[] values = ["0", "131016", "東京都千代田区", "𠮟葛󠄁", " \",\r\n", "2026-04-01", new string('あ', 200), "%s\\N"];
        var row = new StandardRecord(group);
        for (var item = 0; item < group.Items.Count; item++)
        {
            for (var i = 0; i < Math.Min(group.Items[item].Repeat, 4); i++)
            {
                if (random.Next(3) == 0)
                {
                    row.Set(item, i, Encoding.UTF8.GetBytes(values[random.Next(values.Length)]));
                }
            }
        }

        row.Set(0, "x"u8);
        return row;
    }

    private static string Canonical(StandardRecord row)
    {
        using var bytes = new PooledBytes();
        row.WriteTo(bytes);
        return Convert.ToHexString(bytes.Span);
    }
}
