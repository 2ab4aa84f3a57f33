using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Engine.Tests;

namespace Hub.Server.Tests;

public class MigrationTests
{
    [Fact]
    public async Task Migrate_SeveralFiles_CommitsWhatWasSent()
    {
        await using var hub = await Hosted.StartAsync();
        var (a, b) = (new Extract(3000, seed: 21), new Extract(2000, seed: 22, tail: 7));
        var progress = new Progress();
        var result = await hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", a.Bytes), hub.Write("b.dat", b.Bytes)), progress, Hosted.Token);
        Assert.True(result.IsCommitted);
        Assert.Equal(a.Persons + b.Persons[b.Persons.IndexOf('\n', StringComparison.Ordinal)..].TrimStart('\n'), hub.ReadStandard(result.RunId, "person"));
        Assert.Equal((5001, a.Accepted + b.Accepted, a.Quarantined + b.Quarantined), (result.Run.Totals.RecordCount, result.Run.Totals.AcceptedCount, result.Run.Totals.QuarantinedCount));
        var last = progress.Reports[^1];
        Assert.Equal((MigrationStage.Done, 2, a.Bytes.Length + (long)b.Bytes.Length), (last.Stage, last.FilesDone, last.DurableBytes));

        // What a person reads last is what the report says.
        var totals = result.Run.Totals;
        Assert.Equal((totals.QuarantinedCount, totals.ErrorCount + totals.WarningCount + totals.InfoCount), (last.Quarantined, last.Findings));
        Assert.NotEqual(0, last.Findings);
    }

    [Fact]
    public async Task Migrate_HubRestartedOnTheWay_GoesOnByItself()
    {
        await using var hub = await Hosted.StartAsync();
        var extract = new Extract(400_000, seed: 23, tail: 1);
        var restarts = 0;
        var progress = new Progress();
        using var stop = new CancellationTokenSource();
        var migrating = hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", extract.Bytes)), progress, Hosted.Token);
        while (restarts < 3 && !migrating.IsCompleted)
        {
            var target = extract.Bytes.Length / 4 * (restarts + 1);
            while (!migrating.IsCompleted && (progress.Last?.TakenBytes ?? 0) < target)
            {
                await Task.Delay(2);
            }

            await hub.StopServerAsync();
            await hub.StartServerAsync();
            restarts++;
        }

        var result = await migrating;
        Assert.True(progress.Last!.Retries > 0, "the client never lost the hub");
        Assert.Equal(extract.Persons, hub.ReadStandard(result.RunId, "person"));
        Assert.Equal(extract.Benefits, hub.ReadStandard(result.RunId, "benefit"));
    }

    [Fact]
    public async Task Migrate_CancelledAndStartedAgain_GoesOnWithTheSameRun()
    {
        await using var hub = await Hosted.StartAsync();
        var extract = new Extract(300_000, seed: 24);
        var request = Hosted.Request(hub.Write("a.dat", extract.Bytes));
        using var stop = new CancellationTokenSource();
        var progress = new Progress(p =>
        {
            if (p.DurableBytes > 100_000)
            {
                stop.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Client.MigrateAsync(request, progress, stop.Token));
        var result = await hub.Client.MigrateAsync(request, null, Hosted.Token);
        Assert.Equal(progress.Last!.Run, result.RunId);
        Assert.Equal(extract.Persons, hub.ReadStandard(result.RunId, "person"));
    }

    [Fact]
    public async Task Migrate_FileChangedSinceItWasCutOff_IsRefusedUntilRestarted()
    {
        await using var hub = await Hosted.StartAsync();
        var extract = new Extract(100_000, seed: 25);
        var request = Hosted.Request(hub.Write("a.dat", extract.Bytes));
        using var stop = new CancellationTokenSource();
        var progress = new Progress(p =>
        {
            if (p.DurableBytes > 100_000)
            {
                stop.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Client.MigrateAsync(request, progress, stop.Token));
        extract.Bytes[5] ^= 1;
        hub.Write("a.dat", extract.Bytes);
        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.MigrateAsync(request, null, Hosted.Token));
        Assert.Equal(HubFault.SourceFile, refused.Fault);
        var result = await hub.Client.MigrateAsync(request with { Restart = true }, null, Hosted.Token);
        Assert.True(result.IsCommitted);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(extract.Bytes)), Convert.ToHexStringLower(result.Run.Streams[0].Sha256.Span));
    }

    [Fact]
    public async Task Migrate_DryRun_ReportsAndCommitsNothing()
    {
        await using var hub = await Hosted.StartAsync();
        var extract = new Extract(500, seed: 26);
        var result = await hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", extract.Bytes)) with { DryRun = true, Override = null }, null, Hosted.Token);
        Assert.False(result.IsCommitted);
        Assert.False(result.Passed);
        Assert.NotEmpty(result.Blocking);
        var files = await hub.Client.ListReportFilesAsync(result.RunId, Hosted.Token);
        Assert.Equal(["certificate.json", "findings.csv", "findings.en.csv", "junit.en.xml", "junit.xml", "report.en.html", "report.en.xlsx", "report.html", "report.json", "report.xlsx"], files.Select(f => f.Name));
        using var csv = new MemoryStream();
        await hub.Client.CopyReportAsync(result.RunId, "findings.csv", csv, Hosted.Token);
        Assert.Equal(files.Single(f => f.Name == "findings.csv").Size, csv.Length);
        Assert.Equal(result.Run.Totals.ErrorCount + result.Run.Totals.WarningCount + result.Run.Totals.InfoCount + 1, System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n").Length - 1);
        using var english = new MemoryStream();
        await hub.Client.CopyReportAsync(result.RunId, "findings.en.csv", english, Hosted.Token);
        Assert.Equal(Sentences(csv).Count, Sentences(english).Count);
        Assert.All(Sentences(csv), s => Assert.Matches(@"[\p{IsHiragana}]", s));
        Assert.All(Sentences(english), s => Assert.DoesNotMatch(@"[\p{IsHiragana}]", s));
        using var json = new MemoryStream();
        await hub.Client.CopyReportAsync(result.RunId, "report.json", json, Hosted.Token);
        var stages = System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement.GetProperty("timing").GetProperty("stages");
        Assert.Equal(["frame", "map", "validate", "store"], stages.EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.Contains(stages.EnumerateArray(), s => s.GetProperty("name").GetString() == "map" && s.GetProperty("seconds").GetDouble() > 0);
    }

    // The rows of a list without what a field or value may hold: message and hint stand last.
    private static List<string> Sentences(MemoryStream csv) =>
        [.. System.Text.Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l[(l.LastIndexOf(',') + 1)..])];

    [Theory]
    [InlineData("test/none", "a.dat", HubFault.Refused, "ADAPTER_NOT_FOUND")]
    [InlineData("test/letters", "a.txt", HubFault.Refused, "MANIFEST_INVALID")]
    [InlineData("test/letters", "missing.dat", HubFault.SourceFile, "")]
    public async Task Migrate_WhatCantBe_SaysWhyInBothLanguages(string adapter, string file, HubFault fault, string reason)
    {
        await using var hub = await Hosted.StartAsync();
        hub.Write("a.dat", [1]);
        hub.Write("a.txt", [1]);
        var request = Hosted.Request(new SourceFile(Path.Combine(hub.Folder, file))) with { Adapter = adapter };
        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.MigrateAsync(request, null, Hosted.Token));
        Assert.Equal((fault, reason), (refused.Fault, refused.Reason));
        Assert.Contains(fault == HubFault.SourceFile ? file : adapter, refused.En, StringComparison.Ordinal);
        Assert.NotEqual(refused.En, refused.Ja);
    }

    [Fact]
    public async Task Migrate_NoHub_GivesUpWhenPatienceEnds()
    {
        await using var hub = await Hosted.StartAsync();
        using var client = new HubClient(new HubClientOptions(new Uri($"http://127.0.0.1:{Hosted.FreePort()}")) { Patience = TimeSpan.FromMilliseconds(300) });
        var lost = await Assert.ThrowsAsync<HubException>(() => client.MigrateAsync(Hosted.Request(hub.Write("a.dat", [1])), null, Hosted.Token));
        Assert.Equal(HubFault.Unreachable, lost.Fault);
    }

    [Fact]
    public async Task Reading_RunsFindingsQuarantineCorrections_GoThroughTheWire()
    {
        await using var hub = await Hosted.StartAsync();
        var bytes = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 450).Select(i => $"x{i:D15}")));
        var result = await hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", bytes)) with { Override = null }, null, Hosted.Token);
        Assert.Equal(Run.Types.State.Checked, result.Run.State);

        var findings = await hub.Client.ListFindingsAsync(new ListFindingsRequest { Name = result.RunId, Code = "H4990" }, Hosted.Token).ToListAsync();
        Assert.Equal(450, findings.Count);
        Assert.Equal(449, findings[^1].Position.Record);
        Assert.Equal(449 * 16, findings[^1].Position.ByteOffset);

        var quarantined = await hub.Client.ListQuarantineAsync(new ListQuarantineRequest { Name = result.RunId, View = ListQuarantineRequest.Types.View.Full }, Hosted.Token).ToListAsync();
        Assert.Equal(450, quarantined.Count);
        var corrected = quarantined.Select(q => new ResubmittedRecord
        {
            Stream = q.Stream,
            Record = q.Record,
            Revision = q.Revision,
            Source = Google.Protobuf.ByteString.CopyFrom([(byte)'P', .. q.Source.Span[1..]]),
        });
        Assert.All(await hub.Client.ResubmitAsync(result.RunId, corrected, Hosted.Token), r => Assert.Equal(ResubmitResult.Types.Outcome.Accepted, r.Outcome));
        var committed = await hub.Client.CommitRunAsync(result.RunId, false, null, Hosted.Token);
        Assert.Equal(Run.Types.State.Committed, committed.Run.State);
        Assert.Equal(450, committed.Run.Groups[0].RowCount);
        Assert.Equal(Run.Types.State.Committed, (await hub.Client.WatchRunAsync(result.RunId, Hosted.Token).ToListAsync())[^1].State);
        Assert.Single(await hub.Client.ListRunsAsync(new ListRunsRequest(), Hosted.Token).ToListAsync());
        using var text = new MemoryStream();
        await hub.Client.CopyReportAsync(result.RunId, "standard/990_person_131016.csv", text, Hosted.Token);
        Assert.Equal(hub.ReadStandard(result.RunId, "person"), System.Text.Encoding.UTF8.GetString(text.ToArray()));
        var refused = await Assert.ThrowsAsync<HubException>(() => hub.Client.CopyReportAsync(result.RunId, "../../hub.db", Stream.Null, Hosted.Token));
        Assert.Equal("FILE_NOT_FOUND", refused.Reason);
    }

    private sealed class Progress(Action<MigrationProgress>? then = null) : IProgress<MigrationProgress>
    {
        public List<MigrationProgress> Reports { get; } = [];

        public MigrationProgress? Last { get; private set; }

        public void Report(MigrationProgress value)
        {
            lock (Reports)
            {
                Reports.Add(value);
            }

            Last = value;
            then?.Invoke(value);
        }
    }
}
