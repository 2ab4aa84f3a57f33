using System.Buffers;
using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.Wire;

/// <summary>Compresses and decompresses single messages into pooled buffers.</summary>
internal static class MessageCompression
{
    public static readonly GzipCompressionProvider Gzip = new(CompressionLevel.Fastest);

    /// <summary>Compresses a message.</summary>
    /// <param name="provider">The algorithm.</param>
    /// <param name="level">Level; null means the provider's own.</param>
    /// <param name="payload">The message.</param>
    /// <param name="output">Where the compressed bytes are appended.</param>
    public static void Compress(ICompressionProvider provider, CompressionLevel? level, ReadOnlySpan<byte> payload, PooledBufferWriter output)
    {
        using var sink = new BufferWriterStream(output);
        using Stream compressor = provider.CreateCompressionStream(sink, level);
        compressor.Write(payload);
    }

    /// <summary>Decompresses a message, up to a size: a small message may hide a huge one.</summary>
    /// <param name="provider">The algorithm.</param>
    /// <param name="payload">The compressed bytes.</param>
    /// <param name="maxLength">Largest message accepted; null means any.</param>
    /// <param name="output">Where the message is appended.</param>
    public static void Decompress(ICompressionProvider provider, in ReadOnlySequence<byte> payload, int? maxLength, PooledBufferWriter output)
    {
        try
        {
            using var source = new SequenceStream(payload);
            using Stream decompressor = provider.CreateDecompressionStream(source);
            while (true)
            {
                int read = decompressor.Read(output.GetSpan(4096));
                if (read == 0)
                {
                    return;
                }

                output.Advance(read);
                if (output.Length > maxLength)
                {
                    throw WireErrors.ReceivedTooLarge(maxLength);
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw WireErrors.BadCompressedData(exception);
        }
    }
}
