using Google.Protobuf;
using Grpc.Core;
using Hub.Contracts.Run.V1;
using Hub.Engine.Runs;
using Hub.Server.Wire;
using Hub.Storage.Reading;

namespace Hub.Server.Runs;

/// <content>Findings, quarantine, corrections.</content>
internal sealed partial class RunCalls
{
    private const int FindingsPerMessage = 200;
    private const int BytesPerMessage = 512 * 1024;

    public override async Task ListFindings(ListFindingsRequest request, IServerStreamWriter<ListFindingsResponse> responseStream, ServerCallContext context)
    {
        var run = ResourceNames.ParseRun(request.Name);
        var filter = new FindingFilter
        {
            Stream = StreamOf(request.Stream, run),
            Code = FindingMapping.CodeNumber(request.Code),
            MinSeverity = FindingMapping.FromWire(request.MinSeverity),
            ItemId = request.ItemId,
            Field = request.Field,
            After = FindingToken.Parse(request.Token),
            Limit = request.Limit,
        };
        var response = new ListFindingsResponse();
        var findings = request.Group.Length == 0
            ? engine.ReadFindingsAsync(run, filter, context.CancellationToken)
            : engine.ReadFindingsAsync(run, filter, request.Group, context.CancellationToken);
        await foreach (var (key, finding) in findings)
        {
            response.Findings.Add(FindingMapping.ToWire(finding, run));
            response.NextToken = FindingToken.Format(key);
            if (response.Findings.Count == FindingsPerMessage)
            {
                await responseStream.WriteAsync(response, context.CancellationToken);
                response = new ListFindingsResponse();
            }
        }

        if (response.Findings.Count > 0)
        {
            await responseStream.WriteAsync(response, context.CancellationToken);
        }
    }

    public override async Task ListQuarantine(ListQuarantineRequest request, IServerStreamWriter<ListQuarantineResponse> responseStream, ServerCallContext context)
    {
        var run = ResourceNames.ParseRun(request.Name);
        var full = request.View == ListQuarantineRequest.Types.View.Full;
        var filter = new QuarantineFilter { Stream = StreamOf(request.Stream, run), Code = FindingMapping.CodeNumber(request.Code), WithBytes = full };
        var response = new ListQuarantineResponse();
        var bytes = 0;
        await foreach (var (record, findings) in engine.ReadQuarantineAsync(run, filter, context.CancellationToken))
        {
            var wire = new QuarantinedRecord
            {
                Stream = ResourceNames.Stream(run, record.Stream),
                Record = record.Record,
                ByteOffset = record.ByteOffset,
                Revision = record.Revision,
                Source = ByteString.CopyFrom(record.Bytes.Span),
                Header = ByteString.CopyFrom(record.Context.Span),
            };
            wire.Findings.AddRange(findings.Select(f => FindingMapping.ToWire(f, run)));
            response.Records.Add(wire);
            bytes += wire.CalculateSize();
            if (bytes >= BytesPerMessage)
            {
                await responseStream.WriteAsync(response, context.CancellationToken);
                (response, bytes) = (new ListQuarantineResponse(), 0);
            }
        }

        if (response.Records.Count > 0)
        {
            await responseStream.WriteAsync(response, context.CancellationToken);
        }
    }

    public override async Task<ResubmitRecordsResponse> ResubmitRecords(ResubmitRecordsRequest request, ServerCallContext context)
    {
        var run = ResourceNames.ParseRun(request.Name);
        var records = request.Records.Select(r => new CorrectedRecord(StreamOf(r.Stream, run), r.Record, r.Revision, r.Source.Memory)).ToList();
        var results = await engine.ResubmitAsync(run, records, request.RequestId, context.CancellationToken);
        var response = new ResubmitRecordsResponse { Run = await ReadAsync(run, withManifest: false, context) };
        foreach (var result in results)
        {
            var wire = new Contracts.Run.V1.ResubmitResult
            {
                Stream = ResourceNames.Stream(run, result.Stream),
                Record = result.Record,
                Outcome = result.Outcome switch
                {
                    ResubmitOutcome.Accepted => Contracts.Run.V1.ResubmitResult.Types.Outcome.Accepted,
                    ResubmitOutcome.Quarantined => Contracts.Run.V1.ResubmitResult.Types.Outcome.Quarantined,
                    ResubmitOutcome.Stale => Contracts.Run.V1.ResubmitResult.Types.Outcome.Stale,
                    _ => Contracts.Run.V1.ResubmitResult.Types.Outcome.NotFound,
                },
                Revision = result.Revision,
            };
            wire.Findings.AddRange(result.Findings.Select(f => FindingMapping.ToWire(f, run)));
            response.Results.Add(wire);
        }

        return response;
    }

    /// <summary>The stream of a filter; empty for all. Of another run it is refused.</summary>
    private static string StreamOf(string name, string run)
    {
        if (name.Length == 0)
        {
            return "";
        }

        var (owner, stream) = ResourceNames.ParseStream(name);
        return owner == run ? stream : throw new Hub.Engine.RefusedException(
            Hub.Engine.RefusalReason.RequestInvalid,
            $"{name} は移行実行 {run} のものではありません。",
            $"{name} is not of run {run}.");
    }
}
