using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hub.Storage.Secrecy;

/// <summary>Where a piece of sealed bytes belongs. It goes into the seal, so that a piece does not open anywhere else.</summary>
/// <param name="Kind">"rows", "quarantine", "checkpoint".</param>
/// <param name="Group">Group of the edition; empty: none.</param>
/// <param name="Stream">Ordinal of the stream.</param>
/// <param name="First">First record, or the record, or the offset.</param>
/// <param name="Last">Last record, or the revision, or the number of records.</param>
/// <param name="Count">Number of rows; with resubmitted ones negative.</param>
public readonly record struct BlockPlace(string Kind, string Group, int Stream, long First, long Last, long Count)
{
    internal const int MaxLength = 2 * (MaxText + 1) + 28;

    private const int MaxText = 64;

    /// <summary>Rows of a group.</summary>
    public static BlockPlace Rows(string group, bool resubmitted, int stream, long first, long last, int count) => new("rows", group, stream, first, last, resubmitted ? ~count : count);

    /// <summary>A record in quarantine.</summary>
    public static BlockPlace Quarantine(int stream, long record, int revision, long offset) => new("quarantine", "", stream, record, revision, offset);

    /// <summary>A stream's digest and framing state.</summary>
    public static BlockPlace Checkpoint(int stream, long offset, long records) => new("checkpoint", "", stream, offset, records, 0);

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"{Kind} {Group} stream {Stream} {First}-{Last}";

    // Lengths before texts keep the parts apart: no two places give the same bytes.
    internal int WriteTo(Span<byte> buffer)
    {
        var at = Text(buffer, Kind);
        at += Text(buffer[at..], Group);
        BinaryPrimitives.WriteInt32LittleEndian(buffer[at..], Stream);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(at + 4)..], First);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(at + 12)..], Last);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(at + 20)..], Count);
        return at + 28;
    }

    // A text too long for its byte of length stands there as its hash, which no short text has the length mark of.
    private static int Text(Span<byte> buffer, string text)
    {
        var isLong = Encoding.UTF8.GetByteCount(text) > MaxText;
        var length = isLong ? SHA256.HashData(Encoding.UTF8.GetBytes(text), buffer[1..]) : Encoding.UTF8.GetBytes(text, buffer[1..]);
        buffer[0] = isLong ? byte.MaxValue : (byte)length;
        return length + 1;
    }
}
