using Google.Protobuf;
using Grpc.Core;
using Hub.Catalog.Records;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Contracts.Standard;
using Hub.Engine.Tests;
using Hub.Storage.Staging;

namespace Hub.Server.Tests;

public class TypedRowsTests
{
    private const string Person = "standard.shiken.v1.Person";
    private const string Benefit = "standard.shiken.v1.Benefit";
    private const string Stream = "runs/rows/streams/typed";

    private static readonly LetterPlan s_plan = new();

    [Fact]
    public async Task Rows_BesideBlocks_CutOffByARestart_ComeOutOnceAndInOrder()
    {
        await using var hub = await Hosted.StartAsync();
        await CreateAsync(hub, new ManifestFile { Stream = "a.dat" }, new ManifestFile { Stream = "typed", Kind = IngestStream.Types.Kind.Rows, Size = 400 });
        await SendBlocksAsync(hub, "P000000000000999");
        var rows = Enumerable.Range(0, 400).Select(i => Row(0, $"{i:D15}", $"{i}")).ToList();
        var epoch = await OpenAsync(hub, "o1");
        Assert.Equal(["Appended 150", "AlreadyAppended 150", "ContentMismatch 150", "OutOfRange 150", "ContentMismatch 150", "Appended 150"], await AppendAsync(
            hub,
            epoch,
            Request(0, Person, rows[..150]),
            Request(0, Person, rows[..150]),
            Request(0, Person, [.. rows[1..150], rows[0]]),
            Request(151, Person, rows[151..200]),
            Request(150, Person, rows[150..200], crc: 1),
            new AppendRequest { Flush = true }));
        await hub.StopServerAsync();
        await hub.StartServerAsync();
        var opened = (await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = Stream, RequestId = "o2" })).Stream;
        Assert.Equal((IngestStream.Types.Kind.Rows, 150, 150, epoch + 1), (opened.Kind, opened.NextOffset, opened.RecordCount, opened.Epoch));
        Assert.Equal(DigestOf(rows[..150]), opened.Sha256);
        Assert.Equal(["Appended 400"], await AppendAsync(hub, opened.Epoch, Request(150, Person, rows[150..])));
        Assert.Equal("SIZE_DIFFERS", (await FinalizeAsync(hub, opened.Epoch, 399, DigestOf(rows))).Findings.Single().CodeName);
        Assert.Equal("DIGEST_DIFFERS", (await FinalizeAsync(hub, opened.Epoch, 400, DigestOf(rows[1..]))).Findings.Single().CodeName);
        Assert.Empty((await FinalizeAsync(hub, opened.Epoch, 400, DigestOf(rows))).Findings);

        var committed = await hub.Client.CommitRunAsync("rows", false, null, Hosted.Token);
        Assert.Equal((Run.Types.State.Committed, 401L, 401L), (committed.Run.State, committed.Run.Totals.RecordCount, committed.Run.Groups[0].RowCount));
        Assert.Equal(16 + rows.Sum(r => r.Length), committed.Run.Totals.ByteCount);
        var expected = string.Concat(Enumerable.Range(0, 400).Select(i => $"\"{i:D15}\",\"{i}\"\r\n"));
        Assert.Equal("\"人番号\",\"人値\"\r\n\"000000000000999\",\"0\"\r\n" + expected, hub.ReadStandard("rows", "person"));
    }

    [Fact]
    public async Task Rows_ThatBreakARule_GoToQuarantineWithTheirBytesAndComeBackCorrected()
    {
        await using var hub = await Hosted.StartAsync();
        await CreateAsync(hub, new ManifestFile { Stream = "typed", Kind = IngestStream.Types.Kind.Rows });
        ByteString[] bad = [Row(0, "1", ""), ByteString.CopyFrom(0x0A, 0x7F), ByteString.CopyFrom([.. Row(0, "2", "2").Span, 0xFA, 0x3F, 0x01, 0x41])];
        var epoch = await OpenAsync(hub, "o1");
        Assert.Equal(["Appended 4", "Appended 6"], await AppendAsync(
            hub, epoch, Request(0, Person, [Row(0, "0", "0"), .. bad]), Request(4, Benefit, [Row(1, "4", "4"), Row(1, "5", "5")], flush: true)));
        Assert.Empty((await FinalizeAsync(hub, epoch, 6, [])).Findings);
        Assert.Equal(Run.Types.State.Checked, (await hub.Client.CommitRunAsync("rows", false, null, Hosted.Token)).Run.State);

        var held = await hub.Client.ListQuarantineAsync(new ListQuarantineRequest { Name = "rows", View = ListQuarantineRequest.Types.View.Full }, Hosted.Token).ToListAsync();
        Assert.Equal(["1 REQUIRED_MISSING", "2 ROW_UNREADABLE", "3 ROW_FIELD_UNKNOWN"], held.Select(q => $"{q.Record} {q.Findings[0].CodeName}"));
        Assert.Equal(bad, held.Select(q => q.Source));
        Assert.All(held, q => Assert.Equal(Person, q.Header.ToStringUtf8()));
        var corrected = held.Select(q => new ResubmittedRecord { Stream = q.Stream, Record = q.Record, Revision = q.Revision, Source = Row(0, $"{q.Record}", "x") });
        Assert.All(await hub.Client.ResubmitAsync("rows", corrected, Hosted.Token), r => Assert.Equal(ResubmitResult.Types.Outcome.Accepted, r.Outcome));
        Assert.Equal(Run.Types.State.Committed, (await hub.Client.CommitRunAsync("rows", false, null, Hosted.Token)).Run.State);
        Assert.Equal("\"人番号\",\"人値\"\r\n\"0\",\"0\"\r\n\"1\",\"x\"\r\n\"2\",\"x\"\r\n\"3\",\"x\"\r\n", hub.ReadStandard("rows", "person"));
        Assert.Equal("\"給付番号\",\"給付値\"\r\n\"4\",\"4\"\r\n\"5\",\"5\"\r\n", hub.ReadStandard("rows", "benefit"));
    }

    [Fact]
    public async Task Rows_WhatCantBe_IsRefusedByReason()
    {
        await using var hub = await Hosted.StartAsync();
        await CreateAsync(hub, new ManifestFile { Stream = "a.dat" }, new ManifestFile { Stream = "typed", Kind = IngestStream.Types.Kind.Rows });
        var epoch = await OpenAsync(hub, "o1");
        Assert.Equal((StatusCode.NotFound, "GROUP_NOT_FOUND"), await RefusalAsync(() => AppendAsync(hub, epoch, Request(0, "standard.shiken.v1.Nobody", [Row(0, "0", "0")]))));
        Assert.Equal((StatusCode.FailedPrecondition, "STREAM_KIND"), await RefusalAsync(() => AppendAsync(hub, epoch, new AppendRequest { Block = ByteString.CopyFromUtf8("P") })));
        Assert.Equal((StatusCode.FailedPrecondition, "STREAM_KIND"), await RefusalAsync(async () =>
            await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = Stream, RequestId = "o3", Kind = IngestStream.Types.Kind.Blocks })));
    }

    private static async Task CreateAsync(Hosted hub, params ManifestFile[] files)
    {
        var request = new CreateRunRequest { RequestId = "c1", RunId = "rows", Municipality = "131016", Adapter = "test/letters", Mode = Run.Types.Mode.Migration, Manifest = new Manifest() };
        request.Manifest.Files.AddRange(files);
        await hub.Client.Runs.CreateRunAsync(request);
    }

    private static async Task SendBlocksAsync(Hosted hub, string text)
    {
        const string Name = "runs/rows/streams/a.dat";
        var opened = await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = Name, RequestId = "b1" });
        var block = ByteString.CopyFromUtf8(text);
        using var call = hub.Client.Ingest.Append();
        await call.RequestStream.WriteAsync(new AppendRequest { Stream = Name, Epoch = opened.Stream.Epoch, Block = block });
        await call.RequestStream.CompleteAsync();
        Assert.True(await call.ResponseStream.MoveNext(Hosted.Token));
        await hub.Client.Ingest.FinalizeStreamAsync(new FinalizeStreamRequest { Name = Name, RequestId = "b2", Epoch = opened.Stream.Epoch, Size = block.Length, Sha256 = DigestOf([block]) });
    }

    private static async Task<long> OpenAsync(Hosted hub, string request) =>
        (await hub.Client.Ingest.OpenStreamAsync(new OpenStreamRequest { Name = Stream, RequestId = request, Kind = IngestStream.Types.Kind.Rows })).Stream.Epoch;

    private static async Task<List<string>> AppendAsync(Hosted hub, long epoch, params AppendRequest[] requests)
    {
        using var call = hub.Client.Ingest.Append();
        (requests[0].Stream, requests[0].Epoch) = (Stream, epoch);
        foreach (var request in requests)
        {
            await call.RequestStream.WriteAsync(request);
        }

        await call.RequestStream.CompleteAsync();
        List<string> answers = [];
        while (await call.ResponseStream.MoveNext(Hosted.Token))
        {
            answers.Add($"{call.ResponseStream.Current.Outcome} {call.ResponseStream.Current.NextOffset}");
        }

        return answers;
    }

    private static async Task<FinalizeStreamResponse> FinalizeAsync(Hosted hub, long epoch, long size, ByteString sha256) =>
        await hub.Client.Ingest.FinalizeStreamAsync(new FinalizeStreamRequest { Name = Stream, RequestId = Guid.NewGuid().ToString(), Epoch = epoch, Size = size, Sha256 = sha256 });

    private static Task<FinalizeStreamResponse> FinalizeAsync(Hosted hub, long epoch, long size, byte[] sha256) => FinalizeAsync(hub, epoch, size, ByteString.CopyFrom(sha256));

    private static async Task<(StatusCode Code, string Reason)> RefusalAsync(Func<Task> call)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(call);
        return (refused.StatusCode, ErrorDetail.Parser.ParseFrom(refused.Trailers.GetValueBytes("hub-error-detail-bin")).Reason);
    }

    private static AppendRequest Request(long offset, string type, List<ByteString> rows, uint? crc = null, bool flush = false)
    {
        var request = new AppendRequest { Offset = offset, Flush = flush, Rows = new TypedRows { MessageType = type } };
        request.Rows.Rows.AddRange(rows);
        request.Crc32C = crc ?? Hub.Engine.Digests.Crc32C.Of(ByteString.CopyFrom([.. rows.SelectMany(r => r)]).Span);
        return request;
    }

    private static ByteString Row(int group, params string[] values)
    {
        var record = new StandardRecord(s_plan.Edition.Groups[group]);
        for (var i = 0; i < values.Length; i++)
        {
            record.Set(i, System.Text.Encoding.UTF8.GetBytes(values[i]));
        }

        using var bytes = new PooledBytes();
        new RecordWireFormat(record.Group).Write(record, bytes, out _);
        return ByteString.CopyFrom(bytes.Span);
    }

    private static ByteString DigestOf(IEnumerable<ByteString> rows) =>
        ByteString.CopyFrom(System.Security.Cryptography.SHA256.HashData(rows.SelectMany(r => r).ToArray()));
}
