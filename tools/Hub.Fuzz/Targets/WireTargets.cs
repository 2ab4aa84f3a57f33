using System.Buffers;
using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Wire;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Catalog.V1;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;
using Hub.Contracts.Standard;

namespace Hub.Fuzz.Targets;

/// <summary>What comes over the wire: every request message, rows of the standard's contract, frames, metadata, time-outs, status messages.</summary>
internal static class WireTargets
{
    private const int MostMessage = 64 * 1024;

    private static readonly MessageDescriptor[] s_requests =
    [
        .. new[] { IngestServiceReflection.Descriptor, RunServiceReflection.Descriptor, CatalogServiceReflection.Descriptor, CharacterServiceReflection.Descriptor }
            .SelectMany(f => f.Services).SelectMany(s => s.Methods).Select(m => m.InputType).DistinctBy(t => t.FullName),
    ];

    private static readonly RecordWireFormat[] s_rows = [.. EditionLibrary.Load().Find("001/2.1")!.Groups.Select(g => new RecordWireFormat(g))];

    public static IEnumerable<IFuzzTarget> All() =>
    [
        new ParserTarget("request", [.. s_requests.Select((t, i) => (byte[])[(byte)i, .. ((IMessage)Activator.CreateInstance(t.ClrType)!).ToByteArray(), 10, 3, 97, 98, 99, 16, 5])], ["runs/a/streams/b", "131016"], Request),
        new ParserTarget("typed-row", [.. s_rows.Select((_, i) => (byte[])[(byte)i, 10, 3, 0xE3, 0x81, 0x82, 16, 1, 0x1A, 1, 0x31])], ["2020-01-01", "9999-12-31"], Row),
        new ParserTarget("frame", [[0, 0, 0, 0, 2, 8, 1, 0, 0, 0, 0, 0], Compressed()], [], Frames),
        ParserTarget.OfText("metadata", ["name=value\nkey-bin=AAEC\nkey-bin=AA==,AQ\ngrpc-timeout=10S\ngrpc-message=%E3%81%82 x%"], ["-bin", "=", "\n", ",", "grpc-", "%E3", "%", "99999999H", "1n"], Metadata),
    ];

    private static string Request(byte[] input)
    {
        var type = s_requests[input.Length > 0 ? input[0] % s_requests.Length : 0];
        try
        {
            var message = type.Parser.ParseFrom(input.AsSpan(Math.Min(1, input.Length)).ToArray());
            if (!type.Parser.ParseFrom(message.ToByteArray()).Equals(message))
            {
                throw new FuzzException($"{type.FullName} is another one after it was written and read");
            }

            return $"{type.Name} {message.CalculateSize() > 0}";
        }
        catch (InvalidProtocolBufferException exception)
        {
            return $"{type.Name} {exception.Message[..Math.Min(40, exception.Message.Length)]}";
        }
    }

    private static string Row(byte[] input)
    {
        var format = s_rows[input.Length > 0 ? input[0] % s_rows.Length : 0];
        var record = new StandardRecord(format.Group);
        var status = format.Read(input.AsSpan(Math.Min(1, input.Length)), record, out var unknown);
        var output = new ArrayBufferWriter<byte>();
        if (status == WireStatus.Ok && format.Write(record, output, out _) == WireStatus.Ok)
        {
            var again = new StandardRecord(format.Group);
            if (format.Read(output.WrittenSpan, again, out _) != WireStatus.Ok)
            {
                throw new FuzzException($"a row of {format.Group.Name} can't be read back");
            }
        }

        return $"{format.Group.Id} {status} {unknown > 0}";
    }

    private static byte[] Compressed()
    {
        var output = new PooledBufferWriter();
        MessageCompression.Compress(MessageCompression.Gzip, null, new byte[100], output);
        return [1, 0, 0, 0, (byte)output.Length, .. output.WrittenSpan];
    }

    private static string Frames(byte[] input)
    {
        var whole = ServerFrames(input);
        var split = ClientFrames(new ChunkedStream(input, new Random(input.Length), 7));
        if (whole != split)
        {
            throw new FuzzException($"frames differ when split: {whole} | {split}");
        }

        return whole.Length > 80 ? whole[..80] : whole;
    }

    private static string ServerFrames(byte[] input)
    {
        var (seen, buffer) = (new StringBuilder(), new ReadOnlySequence<byte>(input));
        try
        {
            while (Frame.TryRead(ref buffer, MostMessage, out var payload, out var compressed))
            {
                seen.Append(Payload(payload, compressed));
            }

            return seen.Append(buffer.IsEmpty ? "end" : "Internal").ToString();
        }
        catch (RpcException exception)
        {
            return seen.Append(exception.StatusCode).ToString();
        }
    }

    private static string ClientFrames(Stream stream)
    {
        var (seen, reader) = (new StringBuilder(), new FrameReader(stream, MostMessage));
        try
        {
            while (reader.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
            {
                seen.Append(Payload(reader.Payload, reader.IsCompressed));
            }

            return seen.Append("end").ToString();
        }
        catch (RpcException exception)
        {
            return seen.Append(exception.StatusCode).ToString();
        }
        finally
        {
            reader.Release();
        }
    }

    private static string Payload(in ReadOnlySequence<byte> payload, bool compressed)
    {
        if (!compressed)
        {
            return payload.Length == 0 ? "0 " : "m ";
        }

        var output = new PooledBufferWriter();
        try
        {
            MessageCompression.Decompress(MessageCompression.Gzip, payload, MostMessage, output);
            return "z ";
        }
        catch (RpcException exception)
        {
            return exception.StatusCode + " ";
        }
        finally
        {
            output.Release();
        }
    }

    private static string Metadata(string text)
    {
        var metadata = new Metadata();
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = at < 0 ? (line, "") : (line[..at], line[(at + 1)..]);
            if (!MetadataCoding.IsReserved(name))
            {
                MetadataCoding.Add(metadata, name, value);
            }

            seen.Add($"{TimeoutCoding.TryDecode(value, out _)}");
            var message = PercentEncoding.Decode(value);
            if (PercentEncoding.Decode(PercentEncoding.Encode(message)) != Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)))
            {
                throw new FuzzException($"a status message changes on its way: {message}");
            }
        }

        foreach (var entry in metadata)
        {
            seen.Add($"{entry.IsBinary} {MetadataCoding.EncodeValue(entry).Length > 0}");
        }

        return string.Join(' ', seen);
    }
}
