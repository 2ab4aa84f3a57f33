using System.Security.Cryptography;
using Google.Protobuf;
using Hub.Client;
using Hub.Contracts.Ingest.V1;
using Outcome = Hub.Contracts.Ingest.V1.AppendResponse.Types.Outcome;

namespace Hub.Kill;

/// <summary>
/// A client that does everything wrong: sends blocks twice, out of order, changed and with wrong checksums, claims what is not so, and goes away without
/// reading the answers. Each time the hub must answer as the contract says and keep what it acknowledged.
/// </summary>
internal sealed class Saboteur(HubClient client, Random chance, string run, IReadOnlyList<string> files)
{
    private const int MostBytes = 64 * 1024;

    /// <summary>Durable offset last acknowledged, by file.</summary>
    private readonly Dictionary<string, long> _acknowledged = [];

    /// <summary>One visit to one stream. Gives what was wrong with the answers; null: nothing.</summary>
    public async Task<string?> VisitAsync(CancellationToken cancellationToken)
    {
        var path = files[chance.Next(files.Count)];
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var name = RunNames.Stream(run, Path.GetFileName(path));
        var request = new OpenStreamRequest { Name = name, RequestId = $"sabotage-{chance.NextInt64()}" };
        var opened = (await client.Ingest.OpenStreamAsync(request, cancellationToken: cancellationToken)).Stream;
        var again = (await client.Ingest.OpenStreamAsync(request, cancellationToken: cancellationToken)).Stream;
        if (opened.State == IngestStream.Types.State.Finalized)
        {
            return null;
        }

        if (again.Epoch != opened.Epoch)
        {
            return $"a repeated OpenStream of {name} gave epoch {again.Epoch} after {opened.Epoch}";
        }

        if (opened.NextOffset < _acknowledged.GetValueOrDefault(path) || (opened.Sha256.Length > 0 && !opened.Sha256.Span.SequenceEqual(SHA256.HashData(bytes.AsSpan(0, (int)opened.NextOffset)))))
        {
            return $"{name} is at {opened.NextOffset}, {_acknowledged.GetValueOrDefault(path)} was acknowledged, or its digest is another";
        }

        return await AppendAsync(path, name, bytes, opened, cancellationToken) ?? await ClaimAsync(name, bytes, opened, cancellationToken);
    }

    private async Task<string?> AppendAsync(string path, string name, byte[] bytes, IngestStream opened, CancellationToken cancellationToken)
    {
        using var call = client.Ingest.Append(cancellationToken: cancellationToken);
        var (next, last) = (opened.NextOffset, opened.NextOffset);
        for (var step = chance.Next(1, 8); step > 0; step--)
        {
            var length = (int)Math.Min(chance.Next(1, MostBytes), bytes.Length - next);
            if (length == 0)
            {
                break;
            }

            var right = bytes.AsMemory((int)next, length);
            var old = bytes.AsMemory((int)last, (int)(next - last));
            var answer = chance.Next(6) switch
            {
                0 => await SayAsync(next + 1 + chance.Next(1000), right, 0, Outcome.OutOfRange),
                1 => await SayAsync(next, right, 1, Outcome.ContentMismatch),
                2 when old.Length > 0 => await SayAsync(last, Changed(old), 0, Outcome.ContentMismatch),
                3 when old.Length > 0 => await SayAsync(last, old, 0, Outcome.AlreadyAppended),
                4 when old.Length > 0 => await SayAsync(next - 1, bytes.AsMemory((int)next - 1, length), 0, Outcome.OutOfRange),
                _ => await SayAsync(next, right, 0, Outcome.Appended),
            };
            if (answer is not null)
            {
                return answer;
            }
        }

        if (chance.Next(3) == 0)
        {
            // Goes away with an answer unread.
            await call.RequestStream.WriteAsync(Block(next, bytes.AsMemory((int)next, (int)Math.Min(MostBytes, bytes.Length - next)), 0), cancellationToken);
            return null;
        }

        await call.RequestStream.WriteAsync(Named(new AppendRequest { Flush = true }), cancellationToken);
        await call.ResponseStream.MoveNext(cancellationToken);
        _acknowledged[path] = call.ResponseStream.Current.DurableOffset;
        await call.RequestStream.CompleteAsync();
        return null;

        async Task<string?> SayAsync(long offset, ReadOnlyMemory<byte> block, uint damage, Outcome expected)
        {
            await call.RequestStream.WriteAsync(Block(offset, block, damage), cancellationToken);
            await call.ResponseStream.MoveNext(cancellationToken);
            var answer = call.ResponseStream.Current;
            if (answer.Outcome == Outcome.Appended)
            {
                (last, next) = (offset, offset + block.Length);
            }

            _acknowledged[path] = answer.DurableOffset;
            return answer.Outcome == expected && answer.NextOffset == next && answer.DurableOffset <= next
                ? null
                : $"{name}: {block.Length} bytes at {offset} were answered {answer.Outcome}, next {answer.NextOffset}, durable {answer.DurableOffset}; right is {expected}, next {next}";
        }

        AppendRequest Block(long offset, ReadOnlyMemory<byte> block, uint damage) =>
            Named(new AppendRequest { Offset = offset, Block = ByteString.CopyFrom(block.Span), Crc32C = Checksum.Of(block.Span) ^ damage });

        AppendRequest Named(AppendRequest request)
        {
            (request.Stream, request.Epoch) = (name, opened.Epoch);
            return request;
        }
    }

    /// <summary>Claims another end than was sent: the stream must stay open.</summary>
    private async Task<string?> ClaimAsync(string name, byte[] bytes, IngestStream opened, CancellationToken cancellationToken)
    {
        if (chance.Next(2) == 0)
        {
            return null;
        }

        var claim = new FinalizeStreamRequest { Name = name, RequestId = $"sabotage-{chance.NextInt64()}", Epoch = opened.Epoch, Size = bytes.Length, Sha256 = ByteString.CopyFrom(SHA256.HashData([1])) };
        var answer = await client.Ingest.FinalizeStreamAsync(claim, cancellationToken: cancellationToken);
        return answer.Findings.Count > 0 && answer.Stream.State == IngestStream.Types.State.Active ? null : $"{name} was finalized with a wrong digest";
    }

    private static byte[] Changed(ReadOnlyMemory<byte> block)
    {
        var changed = block.ToArray();
        changed[^1] ^= 1;
        return changed;
    }
}
