using Grpc.Core;
using Hub.Contracts.Ingest.V1;
using Hub.Engine;
using Hub.Engine.Streams;
using Hub.Server.Wire;
using Hub.Storage.Streams;
using Microsoft.Extensions.Logging;

namespace Hub.Server.Ingest;

/// <summary>hub.ingest.v1.IngestService: translation between the wire and the engine, nothing else.</summary>
internal sealed class IngestCalls(HubEngine engine, ILogger<IngestCalls> logger) : IngestService.IngestServiceBase
{
    public override async Task<OpenStreamResponse> OpenStream(OpenStreamRequest request, ServerCallContext context)
    {
        RefuseRows(request.Kind == IngestStream.Types.Kind.Rows);
        var (run, stream) = ResourceNames.ParseStream(request.Name);
        var opened = await engine.OpenStreamAsync(run, stream, request.Restart, request.RequestId, context.CancellationToken);
        ServerLog.StreamOpened(logger, run, stream, opened.Epoch, opened.Checkpoint.Offset);
        return new OpenStreamResponse
        {
            Stream = RunMapping.ToWire(opened),
            MaxBlockBytes = engine.Options.MaxBlockBytes,
            MaxOutstandingBytes = engine.Options.MaxOutstandingBytes,
        };
    }

    public override async Task Append(IAsyncStreamReader<AppendRequest> requestStream, IServerStreamWriter<AppendResponse> responseStream, ServerCallContext context)
    {
        StreamSession? session = null;
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            var request = requestStream.Current;
            RefuseRows(request.PayloadCase == AppendRequest.PayloadOneofCase.Rows);
            if (session is null)
            {
                var (run, stream) = ResourceNames.ParseStream(request.Stream);
                session = await engine.FindSessionAsync(run, stream, request.Epoch, context.CancellationToken);
            }

            var result = await session.AppendAsync(request.Offset, request.Block.Memory, request.HasCrc32C ? request.Crc32C : null, request.Flush, context.CancellationToken);
            await responseStream.WriteAsync(ToWire(result), context.CancellationToken);
        }
    }

    public override async Task<FinalizeStreamResponse> FinalizeStream(FinalizeStreamRequest request, ServerCallContext context)
    {
        var (run, name) = ResourceNames.ParseStream(request.Name);
        var claim = new FinalizeClaim(request.Size, Convert.ToHexStringLower(request.Sha256.Span), request.HasRecordCount ? request.RecordCount : null);
        var (stream, result) = await engine.FinalizeStreamAsync(run, name, request.Epoch, claim, request.RequestId, context.CancellationToken);
        if (result.IsFinal)
        {
            ServerLog.StreamFinalized(logger, run, name, stream.Checkpoint.Offset, stream.Checkpoint.Records);
        }
        else
        {
            ServerLog.StreamDisputed(logger, run, name, result.Findings.Count);
        }

        var response = new FinalizeStreamResponse { Stream = RunMapping.ToWire(stream) };
        response.Findings.AddRange(result.Findings.Select(f => FindingMapping.ToWire(f, run)));
        return response;
    }

    private static AppendResponse ToWire(in AppendResult result)
    {
        Checkpoint durable = result.Durable;
        return new AppendResponse
        {
            Outcome = result.Outcome switch
            {
                AppendOutcome.Appended => AppendResponse.Types.Outcome.Appended,
                AppendOutcome.AlreadyAppended => AppendResponse.Types.Outcome.AlreadyAppended,
                AppendOutcome.OutOfRange => AppendResponse.Types.Outcome.OutOfRange,
                AppendOutcome.ContentMismatch => AppendResponse.Types.Outcome.ContentMismatch,
                AppendOutcome.TooLarge => AppendResponse.Types.Outcome.TooLarge,
                _ => AppendResponse.Types.Outcome.Finalized,
            },
            NextOffset = result.NextOffset,
            DurableOffset = durable.Offset,
            RecordCount = durable.Records,
            QuarantinedCount = durable.Quarantined,
            FindingCount = durable.Errors + durable.Warnings + durable.Infos,
        };
    }

    private static void RefuseRows(bool asked)
    {
        if (asked)
        {
            throw new RefusedException(
                RefusalReason.RowsNotTaken,
                "型付きの行（kind rows）の受付はまだありません。移行元ファイルのバイト列を blocks で送ってください。",
                "typed rows (kind rows) are not taken yet: send the bytes of the source in blocks.");
        }
    }
}
