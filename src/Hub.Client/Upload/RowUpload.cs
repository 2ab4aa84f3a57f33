using System.Security.Cryptography;
using Google.Protobuf;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>Sends typed rows. Each attempt opens the stream anew, hashes the rows that the hub already holds, and goes on behind them.</summary>
internal sealed class RowUpload(StreamTarget target, IAsyncEnumerable<IMessage> rows)
{
    private const int MostRows = 2000;
    private const int MostBytes = 128 * 1024;

    /// <summary>One attempt: the stream as both sides agree on it.</summary>
    public async Task<IngestStream> RunAsync(Action moved, CancellationToken cancellationToken)
    {
        var opened = await target.OpenAsync(IngestStream.Types.Kind.Rows, restart: false, cancellationToken);
        moved();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        await using (var call = new AppendCall(target, opened, MostBytes, moved, cancellationToken))
        {
            var pending = new TypedRows();
            var (first, bytes) = (opened.Stream.NextOffset, 0);
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                var message = row.ToByteString();
                if (count++ < opened.Stream.NextOffset)
                {
                    digest.AppendData(message.Span);
                    moved();
                    if (count == opened.Stream.NextOffset)
                    {
                        RequireSame(opened.Stream, digest);
                    }

                    continue;
                }

                var type = row.Descriptor.FullName;
                if (pending.Rows.Count > 0 && (type != pending.MessageType || pending.Rows.Count == MostRows || bytes + message.Length > MostBytes))
                {
                    if (!await call.SendAsync(new AppendRequest { Offset = first, Rows = pending }, bytes, cancellationToken))
                    {
                        break;
                    }

                    (pending, first, bytes) = (new TypedRows(), first + pending.Rows.Count, 0);
                }

                digest.AppendData(message.Span);
                pending.MessageType = type;
                pending.Rows.Add(message);
                bytes += message.Length;
            }

            if (count < opened.Stream.NextOffset)
            {
                throw Changed();
            }

            if (pending.Rows.Count > 0 && opened.Stream.State != IngestStream.Types.State.Finalized)
            {
                await call.SendAsync(new AppendRequest { Offset = first, Rows = pending }, bytes, cancellationToken);
            }

            await call.CompleteAsync();
        }

        return await target.FinalizeAsync(opened.Stream.Epoch, count, digest.GetCurrentHash(), cancellationToken);
    }

    private void RequireSame(IngestStream stream, IncrementalHash digest)
    {
        if (stream.Sha256.Length > 0 && !stream.Sha256.Span.SequenceEqual(digest.GetCurrentHash()))
        {
            throw Changed();
        }
    }

    private HubException Changed() => new(
        HubFault.SourceFile,
        $"{target.Name} の行は前回の送信から変わっています。新しい移行実行で送り直してください。",
        $"the rows of {target.Name} changed since they were last sent: send them in a new run.");
}
