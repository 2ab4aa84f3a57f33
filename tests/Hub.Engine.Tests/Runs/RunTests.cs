using System.Text;
using Hub.Engine.Runs;
using Hub.Storage.Reading;
using Hub.Storage.Runs;

namespace Hub.Engine.Tests.Runs;

public class RunTests
{
    private static readonly CancellationToken s_none = CancellationToken.None;

    [Fact]
    public async Task Create_SameRequestTwice_GivesTheSameRun()
    {
        await using var bench = new Bench();
        var request = new RunRequest { Municipality = "131016", Adapter = "test/letters", Mode = RunMode.DryRun, Manifest = new Manifest([new ManifestFile("a.dat")]) };
        var first = await bench.Engine.CreateRunAsync(request, "r1", static _ => default, s_none);
        var second = await bench.Engine.CreateRunAsync(request, "r1", static _ => default, s_none);
        Assert.Equal(first.Run.Id, second.Run.Id);
        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await bench.Engine.CreateRunAsync(request with { Municipality = "131024" }, "r1", static _ => default, s_none));
        Assert.Equal(RefusalReason.RequestIdReused, refused.Reason);
    }

    [Theory]
    [InlineData("13101x", "test/letters", "a.dat", "", RefusalReason.RequestInvalid)]
    [InlineData("131016", "test/none", "a.dat", "", RefusalReason.AdapterNotFound)]
    [InlineData("131016", "test/letters", "../a.dat", "", RefusalReason.ManifestInvalid)]
    [InlineData("131016", "test/letters", "a.txt", "", RefusalReason.ManifestInvalid)]
    [InlineData("131016", "test/letters", "", "", RefusalReason.ManifestInvalid)]
    [InlineData("131016", "test/letters", "a.dat", "../x", RefusalReason.RequestInvalid)]
    public async Task Create_WhatCantBe_IsRefusedByReason(string municipality, string adapter, string file, string id, RefusalReason reason)
    {
        await using var bench = new Bench();
        var request = new RunRequest { Id = id, Municipality = municipality, Adapter = adapter, Mode = RunMode.DryRun, Manifest = new Manifest([new ManifestFile(file)]) };
        Assert.Equal(reason, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.Engine.CreateRunAsync(request, "r1", static _ => default, s_none))).Reason);
    }

    [Fact]
    public async Task Commit_MissingFile_IsBlockedAndSaysWhich()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync(files: [new ManifestFile("a.dat"), new ManifestFile("b.dat"), new ManifestFile("c.dat") { Size = 99 }]);
        byte[] good = Encoding.ASCII.GetBytes("P000000000000001");
        await bench.SendAsync(run, good);
        await bench.FinalizeAsync(run, good);
        byte[] other = Encoding.ASCII.GetBytes("P000000000000002");
        await bench.SendAsync(run, other, stream: "c.dat");
        await bench.FinalizeAsync(run, other, "c.dat");

        var result = await bench.CommitAsync(run);
        Assert.Equal((RunState.Checked, RunVerdict.Blocked), (result.View.Run.State, result.View.Run.Verdict));
        Assert.Equal(["FILE_MISSING b.dat", "SIZE_DIFFERS c.dat"], result.Blocking.Select(f => $"{f.Code.Name} {f.Field}"));
        Assert.False(Directory.Exists(Path.Combine(bench.Engine.FolderOf(run), "standard")));
        Assert.Equal(RefusalReason.NotCommitted, (await Assert.ThrowsAsync<RefusedException>(async () =>
        {
            await foreach (var rows in bench.Engine.ReadRowsAsync(run, await bench.Engine.FindGroupAsync(run, "person", s_none), s_none))
            {
            }
        })).Reason);
    }

    [Fact]
    public async Task Commit_Override_IsRecordedWithTheRun()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        var bytes = Encoding.ASCII.GetBytes("P000000000000001x000000000000002");
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        Assert.Equal(RunState.Checked, (await bench.CommitAsync(run)).View.Run.State);
        await Assert.ThrowsAsync<RefusedException>(async () => await bench.CommitAsync(run, decision: new CommitOverride("", "", 0)));
        var result = await bench.CommitAsync(run, decision: new CommitOverride("山田課長", "再抽出は次回", 0));
        Assert.Equal(new CommitOverride("山田課長", "再抽出は次回", 1), result.View.Run.Override);
        Assert.Equal("\"人番号\",\"人値\"\r\n\"000000000000001\",\"0\"\r\n", bench.ReadStandard(run, "person"));
        Assert.Equal(result.View.Run.CommitTime, (await bench.CommitAsync(run)).View.Run.CommitTime);
    }

    [Fact]
    public async Task Commit_CrashBeforeTheFilesAreInPlace_IsPutRightAtTheNextStart()
    {
        await using var bench = new Bench();
        var extract = new Extract(500, seed: 8);
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, extract.Bytes);
        await bench.FinalizeAsync(run, extract.Bytes);
        var committed = await bench.CommitAsync(run, decision: new CommitOverride("検査", "試験", 0));
        var folder = Path.Combine(bench.Engine.FolderOf(run), "standard");
        Directory.Move(folder, folder + ".partial");
        File.WriteAllText(Path.Combine(folder + ".partial", "990_person_131016.csv"), "half");
        await using var next = bench.AnotherEngine();
        await next.StartAsync(s_none);
        Assert.Equal(extract.Persons, bench.ReadStandard(run, "person"));
        var group = committed.View.Run.Groups[0];
        Assert.Equal(group.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, group.File)))));
    }

    [Fact]
    public async Task Commit_DryRun_ChecksAndCommitsNothing()
    {
        await using var bench = new Bench();
        var extract = new Extract(100, seed: 9);
        var run = await bench.CreateAsync(RunMode.DryRun);
        await bench.SendAsync(run, extract.Bytes);
        await bench.FinalizeAsync(run, extract.Bytes);
        Assert.Equal(RefusalReason.RunState, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.CommitAsync(run))).Reason);
        var result = await bench.CommitAsync(run, validateOnly: true);
        Assert.Equal(RunState.Checked, result.View.Run.State);
        Assert.Equal(extract.Accepted, result.View.Run.Groups[0].Rows);
        Assert.False(Directory.Exists(Path.Combine(bench.Engine.FolderOf(run), "standard")));
    }

    [Fact]
    public async Task Commit_ControlTotals_AreComparedWithTheRows()
    {
        await using var bench = new Bench();
        var bytes = Encoding.ASCII.GetBytes("B000000000000001B000000000000002P000000000000003");
        var file = new ManifestFile("a.dat") { ControlTotals = [new ControlTotal("99100002", "", "2"), new ControlTotal("", "person", "4")] };
        var run = await bench.CreateAsync(files: file);
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        var finding = Assert.Single((await bench.CommitAsync(run)).Blocking);
        Assert.Equal((CompletenessFindings.ControlTotalDiffers, "3", "4"), (finding.Code, finding.Found, finding.Expected));
    }

    [Fact]
    public async Task Findings_EveryOneIsKept_InSourceOrder()
    {
        await using var bench = new Bench(checkpointBytes: 1024);
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"x{i:D15}")));
        var run = await bench.CreateAsync(RunMode.DryRun);
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        List<long> records = [];
        await foreach (var (_, finding) in bench.Engine.ReadFindingsAsync(run, new FindingFilter(), s_none))
        {
            records.Add(finding.Position.Record);
            Assert.Equal(finding.Position.Record * 16, finding.Position.ByteOffset);
            Assert.Equal("a.dat", finding.Position.Stream);
        }

        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (long)i), records);
        List<string> quarantined = [];
        await foreach (var (record, findings) in bench.Engine.ReadQuarantineAsync(run, new QuarantineFilter(), s_none))
        {
            Assert.All(findings, f => Assert.Equal(record.Record, f.Position.Record));
            Assert.NotEmpty(findings);
            quarantined.Add(Encoding.ASCII.GetString(record.Bytes.Span));
        }

        Assert.Equal(Encoding.ASCII.GetString(bytes), string.Concat(quarantined));
    }

    [Fact]
    public async Task Record_ThatMakesTheMapperThrow_GoesToQuarantineWithoutItsText()
    {
        await using var bench = new Bench();
        var bytes = Encoding.ASCII.GetBytes("P000000000000001!000000000000002");
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        var finding = Assert.Single((await bench.CommitAsync(run)).Blocking);
        Assert.Equal(("RECORD_FAULT", "InvalidOperationException"), (finding.Code.Name, finding.Found));
    }

    [Fact]
    public async Task Resubmit_CorrectedRecord_ComesOutInItsOldPlace()
    {
        await using var bench = new Bench();
        var bytes = Encoding.ASCII.GetBytes("P000000000000001x000000000000002P000000000000003y000000000000004");
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, bytes);
        await bench.FinalizeAsync(run, bytes);
        Assert.Equal(RunVerdict.Blocked, (await bench.CommitAsync(run)).View.Run.Verdict);
        CorrectedRecord[] corrected =
        [
            new("a.dat", 1, 0, "B000000000000002"u8.ToArray()),
            new("a.dat", 3, 0, "z000000000000004"u8.ToArray()),
            new("a.dat", 2, 0, "P000000000000009"u8.ToArray()),
        ];
        var results = await bench.Engine.ResubmitAsync(run, corrected, "fix-1", s_none);
        Assert.Equal([ResubmitOutcome.Accepted, ResubmitOutcome.Quarantined, ResubmitOutcome.NotFound], results.Select(r => r.Outcome));
        var repeated = await bench.Engine.ResubmitAsync(run, corrected, "fix-1", s_none);
        Assert.Equal([ResubmitOutcome.Accepted, ResubmitOutcome.Quarantined], repeated.Take(2).Select(r => r.Outcome));
        Assert.Equal(ResubmitOutcome.Stale, (await bench.Engine.ResubmitAsync(run, [corrected[1]], "fix-2", s_none)).Single().Outcome);
        Assert.Equal(ResubmitOutcome.Accepted, (await bench.Engine.ResubmitAsync(run, [corrected[1] with { Revision = 1, Source = "P000000000000004"u8.ToArray() }], "fix-3", s_none)).Single().Outcome);

        var result = await bench.CommitAsync(run);
        Assert.Equal((RunState.Committed, RunVerdict.Passed), (result.View.Run.State, result.View.Run.Verdict));
        Assert.Equal(
            "\"人番号\",\"人値\"\r\n\"000000000000001\",\"0\"\r\n\"000000000000002\",\"1\"\r\n\"000000000000003\",\"2\"\r\n\"000000000000004\",\"3\"\r\n",
            bench.ReadStandard(run, "person"));
        Assert.Equal("\"給付番号\",\"給付値\"\r\n\"000000000000002\",\"1\"\r\n", bench.ReadStandard(run, "benefit"));
        var stream = result.View.Streams.Single();
        Assert.Equal((4L, 0L), (stream.Accepted, stream.Quarantined));
    }

    [Fact]
    public async Task Abandon_DropsEverything_AndTakesNothingMore()
    {
        await using var bench = new Bench();
        var run = await bench.CreateAsync();
        await bench.SendAsync(run, new Extract(500, seed: 10).Bytes);
        Assert.Equal(RunState.Abandoned, (await bench.Engine.AbandonRunAsync(run, "a1", s_none)).Run.State);
        Assert.Equal(RunState.Abandoned, (await bench.Engine.AbandonRunAsync(run, "a1", s_none)).Run.State);
        Assert.Equal(RefusalReason.RunState, (await Assert.ThrowsAsync<RefusedException>(async () => await bench.OpenAsync(run))).Reason);
        Assert.Empty(await bench.Store.SumFindingsAsync(run, 0, s_none));
    }

    [Fact]
    public async Task Summary_CountsWhatTheMappingSupplied()
    {
        await using var bench = new Bench(checkpointBytes: 64);
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(i => $"B{i:D15}")));
        var run = await bench.CreateAsync(RunMode.DryRun);
        await bench.SendAsync(run, bytes, block: 100);
        await bench.FinalizeAsync(run, bytes);
        var summary = await bench.Engine.SummarizeAsync(run, 3, s_none);
        Assert.Equal(300, summary.Supplied.Single().Count);
        Assert.Equal(300, summary.Rows["990g002"]);
    }
}
