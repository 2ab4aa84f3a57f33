using Google.Protobuf;
using Grpc.Core;
using Hub.Catalog.Editions;
using Hub.Catalog.Files;
using Hub.Catalog.Records;
using Hub.Client;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;
using Hub.Contracts.Standard;
using Hub.Storage.Staging;

namespace Hub.Server.Tests;

public class ReadRecordsTests
{
    private static readonly string s_golden = Path.Combine(Repository.Root, "tests", "Golden", "sample-host-f", "001", "register");

    [Fact]
    public async Task ReadRecords_CommittedGoldenRun_GivesTheGoldenFiles()
    {
        await using var hub = await Hosted.StartAsync(withPacks: true);
        var run = await MigrateAsync(hub, dryRun: false);
        foreach (var group in (string[])["jumin_joho", "shien_sochi_taishosha_joho"])
        {
            var golden = File.ReadAllBytes(Path.Combine(s_golden, "expected", $"001_{group}_131016.csv"));
            var whole = await ReadAsync(hub, run, group, 0, 0);
            Assert.Equal(golden, await ToCsvAsync(hub, run, group, whole));
            Assert.NotEmpty(whole);
            List<ByteString> paged = [];
            for (var offset = 0; offset < whole.Count; offset += 3)
            {
                var page = await ReadAsync(hub, run, group, offset, 3);
                Assert.Equal(Math.Min(3, whole.Count - offset), page.Count);
                paged.AddRange(page);
            }

            Assert.Equal(whole, paged);
            Assert.Equal(whole.Skip(1), await ReadAsync(hub, run, group, 1, 0));
            Assert.Empty(await ReadAsync(hub, run, group, whole.Count + 5, 2));
        }
    }

    [Fact]
    public async Task ReadRecords_CheckedDryRun_GivesTheSameRowsAsTheMigration()
    {
        await using var hub = await Hosted.StartAsync(withPacks: true);
        var run = await MigrateAsync(hub, dryRun: true);
        var rows = await ReadAsync(hub, run, "jumin_joho", 0, 0);
        Assert.Equal(File.ReadAllBytes(Path.Combine(s_golden, "expected", "001_jumin_joho_131016.csv")), await ToCsvAsync(hub, run, "jumin_joho", rows));
        await hub.Client.AbandonRunAsync(run, Hosted.Token);
        Assert.Equal((StatusCode.FailedPrecondition, "NOT_COMMITTED"), await RefusalAsync(hub, run, "jumin_joho", 0, 0));
    }

    [Fact]
    public async Task ReadRecords_ManyRowsCorrectedRecordsAmongThem_ComeInSourceOrderInBoundedAnswers()
    {
        await using var hub = await Hosted.StartAsync();
        const int Records = 12_000;
        var source = string.Concat(Enumerable.Range(0, Records).Select(i => i % 8 > 0 ? $"P{i:D15}" : $"x{i:D15}"));
        var file = hub.Write("a.dat", System.Text.Encoding.ASCII.GetBytes(source));
        var result = await hub.Client.MigrateAsync(Hosted.Request(file) with { Override = null }, null, Hosted.Token);
        Assert.Equal((StatusCode.FailedPrecondition, "NOT_COMMITTED"), await RefusalAsync(hub, result.RunId, "person", 0, 0));
        var wrong = await hub.Client.ListQuarantineAsync(new ListQuarantineRequest { Name = result.RunId, View = ListQuarantineRequest.Types.View.Full }, Hosted.Token).ToListAsync();
        await hub.Client.ResubmitAsync(
            result.RunId,
            wrong.Select(q => new ResubmittedRecord { Stream = q.Stream, Record = q.Record, Revision = q.Revision, Source = ByteString.CopyFrom([(byte)'P', .. q.Source.Span[1..]]) }),
            Hosted.Token);
        var committed = await hub.Client.CommitRunAsync(result.RunId, false, null, Hosted.Token);
        Assert.Equal(Records, committed.Run.Groups[0].RowCount);
        var (rows, answers) = await CallAsync(hub, result.RunId, "person", 0, 0);
        Assert.Equal(Records, rows.Count);
        Assert.True(answers > 1, "all rows came in one answer");
        Assert.Equal(hub.ReadStandard(result.RunId, "person"), System.Text.Encoding.UTF8.GetString(await ToCsvAsync(hub, result.RunId, "person", rows)));
        Assert.Equal(rows.Skip(7001).Take(2500), await ReadAsync(hub, result.RunId, "person", 7001, 2500));
    }

    [Theory]
    [InlineData("nowhere", 0, 0, StatusCode.NotFound, "GROUP_NOT_FOUND")]
    [InlineData("", 0, 0, StatusCode.NotFound, "GROUP_NOT_FOUND")]
    [InlineData("person", -1, 0, StatusCode.InvalidArgument, "REQUEST_INVALID")]
    [InlineData("person", 0, -1, StatusCode.InvalidArgument, "REQUEST_INVALID")]
    public async Task ReadRecords_WhatCantBe_IsRefusedWithItsReason(string group, long offset, long limit, StatusCode code, string reason)
    {
        await using var hub = await Hosted.StartAsync();
        var result = await hub.Client.MigrateAsync(Hosted.Request(hub.Write("a.dat", "P000000000000001"u8.ToArray())), null, Hosted.Token);
        Assert.Equal((code, reason), await RefusalAsync(hub, result.RunId, group, offset, limit));
    }

    private static async Task<string> MigrateAsync(Hosted hub, bool dryRun)
    {
        var request = new MigrationRequest
        {
            Municipality = "131016",
            Adapter = "sample-host-f/001",
            DryRun = dryRun,
            Files = [new SourceFile(Path.Combine(s_golden, "JUKI.DAT")), new SourceFile(Path.Combine(s_golden, "SHIEN.DAT"))],
            Override = dryRun ? null : new CommitOverride { DecidedBy = "検査", Reason = "試験" },
        };
        return (await hub.Client.MigrateAsync(request, null, Hosted.Token)).RunId;
    }

    private static async Task<List<ByteString>> ReadAsync(Hosted hub, string run, string group, long offset, long limit) =>
        (await CallAsync(hub, run, group, offset, limit)).Rows;

    private static async Task<(List<ByteString> Rows, int Answers)> CallAsync(Hosted hub, string run, string group, long offset, long limit)
    {
        List<ByteString> rows = [];
        var answers = 0;
        var known = await hub.Server.Engine.FindGroupAsync(run, group, Hosted.Token);
        using var call = hub.Client.Runs.ReadRecords(new ReadRecordsRequest { Name = $"runs/{run}", Group = group, Offset = offset, Limit = limit });
        while (await call.ResponseStream.MoveNext(Hosted.Token))
        {
            var answer = call.ResponseStream.Current;
            rows.AddRange(answer.Records);
            answers++;
            Assert.Equal($"{new StandardContract(known.Edition).Package}.{StandardContract.MessageName(known)}", answer.MessageType);
            Assert.True(rows.Count == 0 || answer.NextOffset == offset + rows.Count, $"next_offset {answer.NextOffset} after {rows.Count} rows from {offset}");
            Assert.True(answer.CalculateSize() < 512 * 1024, "an answer is too large");
        }

        Assert.True(answers > 0, "no answer at all");
        return (rows, answers);
    }

    private static async Task<byte[]> ToCsvAsync(Hosted hub, string run, string name, IReadOnlyList<ByteString> rows)
    {
        Group group = await hub.Server.Engine.FindGroupAsync(run, name, Hosted.Token);
        var format = new RecordWireFormat(group);
        var record = new StandardRecord(group);
        var writer = new StandardFileWriter(group, StandardFileProfile.Standard);
        using var text = new PooledBytes();
        writer.WriteHeader(text);
        foreach (var row in rows)
        {
            Assert.Equal(WireStatus.Ok, format.Read(row.Span, record));
            writer.Write(record, text);
        }

        return text.Memory.ToArray();
    }

    private static async Task<(StatusCode Code, string Reason)> RefusalAsync(Hosted hub, string run, string group, long offset, long limit)
    {
        using var call = hub.Client.Runs.ReadRecords(new ReadRecordsRequest { Name = $"runs/{run}", Group = group, Offset = offset, Limit = limit });
        var refused = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(Hosted.Token));
        var detail = ErrorDetail.Parser.ParseFrom(refused.Trailers.GetValueBytes("hub-error-detail-bin"));
        Assert.NotEqual(detail.Message.Ja, detail.Message.En);
        return (refused.StatusCode, detail.Reason);
    }
}
