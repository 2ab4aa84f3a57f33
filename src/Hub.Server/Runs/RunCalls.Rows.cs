using Google.Protobuf;
using Grpc.Core;
using Hub.Catalog.Records;
using Hub.Contracts.Run.V1;
using Hub.Contracts.Standard;
using Hub.Engine;
using Hub.Server.Wire;
using Hub.Storage.Staging;

namespace Hub.Server.Runs;

/// <content>Rows as records of the standard. One block of rows and one answer are in memory at a time: the next block is read when the client took the answer.</content>
internal sealed partial class RunCalls
{
    private const int RowBytesPerMessage = 128 * 1024;

    public override async Task ReadRecords(ReadRecordsRequest request, IServerStreamWriter<ReadRecordsResponse> responseStream, ServerCallContext context)
    {
        var run = ResourceNames.ParseRun(request.Name);
        RequirePage(request);
        var group = await engine.FindGroupAsync(run, request.Group, context.CancellationToken);
        var format = new RecordWireFormat(group);
        var record = new StandardRecord(group);
        var type = $"{new StandardContract(group.Edition).Package}.{StandardContract.MessageName(group)}";
        var response = new ReadRecordsResponse { MessageType = type };
        using var message = new PooledBytes();
        var bytes = 0;
        var answers = 0;
        var seen = 0L;
        var end = request.Limit == 0 || request.Limit > long.MaxValue - request.Offset ? long.MaxValue : request.Offset + request.Limit;
        await foreach (var rows in engine.ReadRowsAsync(run, group, context.CancellationToken))
        {
            // Rows that are skipped cost no conversion.
            var skipped = (int)Math.Min(Math.Max(request.Offset - seen, 0), rows.Count);
            seen += skipped;
            for (var i = skipped; i < rows.Count && seen < end; i++)
            {
                message.Clear();
                Convert(rows[i].Span, record, format, message, run, seen);
                response.Records.Add(ByteString.CopyFrom(message.Span));
                seen++;
                bytes += message.Length;
                if (bytes >= RowBytesPerMessage)
                {
                    response.NextOffset = seen;
                    await responseStream.WriteAsync(response, context.CancellationToken);
                    (response, bytes) = (new ReadRecordsResponse { MessageType = type }, 0);
                    answers++;
                }
            }

            if (seen >= end)
            {
                break;
            }
        }

        if (response.Records.Count > 0 || answers == 0)
        {
            response.NextOffset = seen;
            await responseStream.WriteAsync(response, context.CancellationToken);
        }
    }

    private static void Convert(ReadOnlySpan<byte> canonical, StandardRecord record, RecordWireFormat format, PooledBytes message, string run, long row)
    {
        record.ReadFrom(canonical);
        if (format.Write(record, message, out var item) == WireStatus.Ok)
        {
            return;
        }

        var unfit = format.Group.Items[item];
        throw new RefusedException(
            RefusalReason.ValueUnfit,
            $"グループ {format.Group.Name} の {row} 行目（0 始まり）の項目 {unfit.Name} が数値でないため、標準レコードとして読み出せません。次の行からは offset {row + 1} で読み出せます。",
            $"row {row} (from 0) of group {format.Group.Name} has no number in its number item {unfit.Name} and can't be a record of the standard; read on behind it with offset {row + 1}.")
        {
            Metadata = new Dictionary<string, string>
            {
                ["run"] = run,
                ["group"] = format.Group.Id,
                ["row"] = row.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["item"] = unfit.Id,
            },
        };
    }

    private static void RequirePage(ReadRecordsRequest request)
    {
        if (request.Offset < 0 || request.Limit < 0)
        {
            throw new RefusedException(
                RefusalReason.RequestInvalid,
                "offset と limit に負の数は指定できません（limit 0 は全件）。",
                "offset and limit can't be negative (limit 0: all rows).");
        }
    }
}
