using System.Buffers;
using System.Security.Cryptography;
using Google.Protobuf;
using Hub.Contracts.Ingest.V1;

namespace Hub.Client.Upload;

/// <summary>Sends one file. Each attempt opens the stream anew, hashes what the hub already holds, and goes on from there.</summary>
internal sealed class FileUpload(HubClient client, HubClientOptions options, string run, LocalFile file, bool restart, ProgressLine line)
{
    private const int MaxMismatches = 5;

    private bool _restart = restart;
    private int _mismatches;

    private string Name => $"{run}/streams/{file.Source.Stream}";

    /// <summary>One attempt: true when both sides agree on the whole file.</summary>
    public async Task<bool> RunAsync(Action moved, CancellationToken cancellationToken)
    {
        var open = new OpenStreamRequest { Name = Name, RequestId = HubClient.NewRequestId(), Restart = _restart };
        var opened = await client.Ingest.OpenStreamAsync(open, cancellationToken: cancellationToken);
        _restart = false;
        moved();
        line.Opened(opened.Stream);
        await using var source = LocalFile.Open(file.Source.Path);
        file.ThrowIfChanged(source.Length);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await SkipAsync(source, opened.Stream, digest, moved, cancellationToken);
        if (opened.Stream.State == IngestStream.Types.State.Finalized)
        {
            line.Done(opened.Stream);
            return true;
        }

        await SendAsync(source, opened, digest, moved, cancellationToken);
        file.ThrowIfChanged(source.Length);
        await FinalizeAsync(opened.Stream.Epoch, digest, cancellationToken);
        return true;
    }

    /// <summary>Hashes the part that the hub holds and compares: a file that changed since must not be stitched together.</summary>
    private async Task SkipAsync(FileStream source, IngestStream stream, IncrementalHash digest, Action moved, CancellationToken cancellationToken)
    {
        if (stream.NextOffset == 0 && stream.State != IngestStream.Types.State.Finalized)
        {
            return;
        }

        if (stream.NextOffset > source.Length)
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
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var call = client.Ingest.Append(cancellationToken: stop.Token);
        var window = new SendWindow(Math.Max(opened.MaxOutstandingBytes, options.BlockBytes));
        var reading = ReadAnswersAsync(call, window, moved, stop.Token);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(options.BlockBytes, opened.MaxBlockBytes));
        try
        {
            var size = (int)Math.Min(options.BlockBytes, opened.MaxBlockBytes);
            for (var offset = opened.Stream.NextOffset; !reading.IsCompleted;)
            {
                var length = await source.ReadAtLeastAsync(buffer.AsMemory(0, size), size, throwOnEndOfStream: false, cancellationToken);
                if (length == 0)
                {
                    break;
                }

                digest.AppendData(buffer, 0, length);
                if (!await window.TakeAsync(length, reading, cancellationToken))
                {
                    break;
                }

                var request = new AppendRequest { Offset = offset, Crc32C = Crc32C.Of(buffer.AsSpan(0, length)), Block = UnsafeByteOperations.UnsafeWrap(buffer.AsMemory(0, length)) };
                if (offset == opened.Stream.NextOffset)
                {
                    (request.Stream, request.Epoch) = (Name, opened.Stream.Epoch);
                }

                await call.RequestStream.WriteAsync(request, cancellationToken);
                offset += length;
            }

            if (!reading.IsFaulted)
            {
                await call.RequestStream.CompleteAsync();
            }

            await reading;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // When the hub ended the call, what it said is the reason; the write that failed is only the echo.
            await stop.CancelAsync();
            await reading;
            throw;
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task ReadAnswersAsync(Grpc.Core.AsyncDuplexStreamingCall<AppendRequest, AppendResponse> call, SendWindow window, Action moved, CancellationToken cancellationToken)
    {
        while (await call.ResponseStream.MoveNext(cancellationToken))
        {
            var answer = call.ResponseStream.Current;
            line.Answered(answer);
            moved();
            switch (answer.Outcome)
            {
                case AppendResponse.Types.Outcome.Appended or AppendResponse.Types.Outcome.AlreadyAppended:
                    window.Answered();
                    break;
                case AppendResponse.Types.Outcome.OutOfRange or AppendResponse.Types.Outcome.ContentMismatch when ++_mismatches <= MaxMismatches:
                    throw new IOException($"The hub expects offset {answer.NextOffset} of {Name} ({answer.Outcome}).");
                default:
                    throw new HubException(
                        HubFault.Internal,
                        $"ハブがファイル {file.Source.Path} のデータを受け付けません（{answer.Outcome}）。経路上でデータが変わっていないか確かめてください。",
                        $"the hub does not take the data of {file.Source.Path} ({answer.Outcome}): check that nothing on the way alters it.");
            }
        }
    }

    private async Task FinalizeAsync(long epoch, IncrementalHash digest, CancellationToken cancellationToken)
    {
        var request = new FinalizeStreamRequest
        {
            Name = Name,
            RequestId = HubClient.NewRequestId(),
            Epoch = epoch,
            Size = file.Size,
            Sha256 = ByteString.CopyFrom(digest.GetCurrentHash()),
        };
        var answer = await client.Ingest.FinalizeStreamAsync(request, cancellationToken: cancellationToken);
        if (answer.Stream.State != IngestStream.Types.State.Finalized)
        {
            throw new HubException(
                HubFault.Disputed,
                string.Join(' ', answer.Findings.Select(f => f.Message.Ja + " " + f.Hint.Ja)),
                string.Join(' ', answer.Findings.Select(f => f.Message.En + " " + f.Hint.En)))
            {
                Findings = [.. answer.Findings],
            };
        }

        line.Done(answer.Stream);
    }

    private HubException Changed() => new(
        HubFault.SourceFile,
        $"ファイル {file.Source.Path} は前回の送信から変わっています。--restart で最初から送り直してください。",
        $"file {file.Source.Path} changed since it was last sent: send it from the start with --restart.");
}
