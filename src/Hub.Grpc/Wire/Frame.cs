using System.Buffers;
using System.Buffers.Binary;

namespace Grpc.Wire;

/// <summary>The five bytes before every message: compressed flag, length.</summary>
internal static class Frame
{
    public const int HeaderLength = 5;

    public static void WriteHeader(Span<byte> header, int length, bool compressed)
    {
        header[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(header[1..], (uint)length);
    }

    /// <summary>Reads a header; throws the status that a bad one deserves.</summary>
    /// <param name="header">At least five bytes.</param>
    /// <param name="maxLength">Largest message accepted; null means any.</param>
    /// <param name="compressed">Whether the message is compressed.</param>
    public static int ReadHeader(ReadOnlySpan<byte> header, int? maxLength, out bool compressed)
    {
        if (header[0] > 1)
        {
            throw WireErrors.BadCompressedFlag(header[0]);
        }

        compressed = header[0] == 1;
        uint length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length > (uint)(maxLength ?? Array.MaxLength - HeaderLength))
        {
            throw WireErrors.ReceivedTooLarge(maxLength);
        }

        return (int)length;
    }

    /// <summary>Takes a whole message off a buffer, if it is there.</summary>
    /// <param name="buffer">Bytes received; on success without the message.</param>
    /// <param name="maxLength">Largest message accepted; null means any.</param>
    /// <param name="payload">The message.</param>
    /// <param name="compressed">Whether the message is compressed.</param>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, int? maxLength, out ReadOnlySequence<byte> payload, out bool compressed)
    {
        payload = default;
        compressed = false;
        if (buffer.Length < HeaderLength)
        {
            return false;
        }

        int length;
        if (buffer.FirstSpan.Length >= HeaderLength)
        {
            length = ReadHeader(buffer.FirstSpan, maxLength, out compressed);
        }
        else
        {
            Span<byte> header = stackalloc byte[HeaderLength];
            buffer.Slice(0, HeaderLength).CopyTo(header);
            length = ReadHeader(header, maxLength, out compressed);
        }

        if (buffer.Length - HeaderLength < length)
        {
            return false;
        }

        payload = buffer.Slice(HeaderLength, length);
        buffer = buffer.Slice(payload.End);
        return true;
    }
}
