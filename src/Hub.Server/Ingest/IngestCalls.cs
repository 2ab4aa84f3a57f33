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
        var (run, stream) = ResourceNames.ParseStream(request.Name);
        var opened = await engine.OpenStreamAsync(run, stream, RunMapping.FromWire(request.Kind), request.Restart, request.RequestId, context.CancellationToken);
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
        if (!await requestStream.MoveNext(context.CancellationToken))
        {
            return;
        }

        var (run, stream) = ResourceNames.ParseStream(requestStream.Current.Stream);
        var session = await engine.FindSessionAsync(run, stream, requestStream.Current.Epoch, context.CancellationToken);
        try
        {
            do
            {
                var result = await AppendAsync(session, requestStream.Current, context.CancellationToken);
                await responseStream.WriteAsync(ToWire(result, run), context.CancellationToken);
            }
            while (await requestStream.MoveNext(context.CancellationToken));
        }
        finally
        {
            await engine.LeaveAsync(session);
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

    private static ValueTask<AppendResult> AppendAsync(StreamSession session, AppendRequest request, CancellationToken cancellationToken)
    {
        uint? crc = request.HasCrc32C ? request.Crc32C : null;
        return request.PayloadCase == AppendRequest.PayloadOneofCase.Rows
            ? session.AppendRowsAsync(request.Offset, request.Rows.MessageType, MemoryOf(request.Rows), crc, request.Flush, cancellationToken)
            : session.AppendAsync(request.Offset, request.Block.Memory, crc, request.Flush, cancellationToken);
    }

    private static AppendResponse ToWire(in AppendResult result, string run)
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
                AppendOutcome.Stopped => AppendResponse.Types.Outcome.Stopped,
                _ => AppendResponse.Types.Outcome.Finalized,
            },
            NextOffset = result.NextOffset,
            DurableOffset = durable.Offset,
            RecordCount = durable.Records,
            QuarantinedCount = durable.Quarantined,
            FindingCount = durable.Errors + durable.Warnings + durable.Infos,
            Stop = result.Stop is { } stop ? FindingMapping.ToWire(stop, run) : null,
        };
    }

    private static ReadOnlyMemory<byte>[] MemoryOf(TypedRows rows)
    {
        var memory = new ReadOnlyMemory<byte>[rows.Rows.Count];
        for (var i = 0; i < memory.Length; i++)
        {
            memory[i] = rows.Rows[i].Memory;
        }

        return memory;
    }
}
