using System.Buffers;
using System.Security.Cryptography;
using Google.Protobuf;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>Sends one file. Each attempt opens the stream anew, hashes what the hub already holds, and goes on from there.</summary>
internal sealed class FileUpload(StreamTarget target, HubClientOptions options, LocalFile file, bool restart)
{
    private bool _restart = restart;

    /// <summary>One attempt: true when both sides agree on the whole file.</summary>
    public async Task<bool> RunAsync(Action moved, CancellationToken cancellationToken)
    {
        var opened = await target.OpenAsync(IngestStream.Types.Kind.Blocks, _restart, cancellationToken);
        _restart = false;
        moved();
        await using var source = LocalFile.Open(file.Source.Path);
        file.ThrowIfChanged(source.Length);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await SkipAsync(source, opened.Stream, digest, moved, cancellationToken);
        if (opened.Stream.State == IngestStream.Types.State.Finalized)
        {
            target.Line?.Done(opened.Stream);
            return true;
        }

        await SendAsync(source, opened, digest, moved, cancellationToken);
        file.ThrowIfChanged(source.Length);
        await target.FinalizeAsync(opened.Stream.Epoch, file.Size, digest.GetCurrentHash(), cancellationToken);
        return true;
    }

    /// <summary>Hashes the part that the hub holds and compares: a file that changed since must not be stitched together.</summary>
    private async Task SkipAsync(FileStream source, IngestStream stream, IncrementalHash digest, Action moved, CancellationToken cancellationToken)
    {
        if (stream.NextOffset == 0 && stream.State != IngestStream.Types.State.Finalized)
        {
            return;
        }

        if (stream.NextOffset > source.Length || (stream.State == IngestStream.Types.State.Finalized && stream.NextOffset != source.Length))
        {
            throw Changed();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(1024 * 1024);
        try
        {
            for (var left = stream.NextOffset; left > 0;)
            {
                var length = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellationToken);
                if (length == 0)
                {
                    throw Changed();
                }

                digest.AppendData(buffer, 0, length);
                left -= length;
                moved();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (stream.Sha256.Length > 0 && !stream.Sha256.Span.SequenceEqual(digest.GetCurrentHash()))
        {
            throw Changed();
        }
    }

    private async Task SendAsync(FileStream source, OpenStreamResponse opened, IncrementalHash digest, Action moved, CancellationToken cancellationToken)
    {
        var size = (int)Math.Min(options.BlockBytes, opened.MaxBlockBytes);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            await using var call = new AppendCall(target, opened, options.BlockBytes, moved, cancellationToken);
            for (var offset = opened.Stream.NextOffset; ;)
            {
                var length = await source.ReadAtLeastAsync(buffer.AsMemory(0, size), size, throwOnEndOfStream: false, cancellationToken);
                if (length == 0)
                {
                    break;
                }

                digest.AppendData(buffer, 0, length);
                var request = new AppendRequest { Offset = offset, Crc32C = Crc32C.Of(buffer.AsSpan(0, length)), Block = UnsafeByteOperations.UnsafeWrap(buffer.AsMemory(0, length)) };
                if (!await call.SendAsync(request, length, cancellationToken))
                {
                    break;
                }

                offset += length;
            }

            await call.CompleteAsync();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private HubException Changed() => new(
        HubFault.SourceFile,
        $"ファイル {file.Source.Path} は前回の送信から変わっています。--restart で最初から送り直してください。",
        $"file {file.Source.Path} changed since it was last sent: send it from the start with --restart.");
}
