using System.Buffers.Binary;
using Hub.Records.Layouts;

namespace Hub.Records.Framing;

/// <summary>Reads descriptor words: two bytes of length, two bytes that are zero for a whole record.</summary>
internal static class DescriptorWord
{
    public const int Length = 4;

    private const uint ExtendedBlock = 0x8000_0000;

    /// <summary>Length of what follows the descriptor of a record; false where it can't be one.</summary>
    public static bool TryReadRecord(ReadOnlySpan<byte> word, RdwFormat format, out int length)
    {
        length = Length16(word, format.Order) - (format.LengthIncludesDescriptor ? Length : 0);
        return length >= 0 && length <= format.MaxRecordLength && word[2] == 0 && word[3] == 0;
    }

    /// <summary>Length of what follows the descriptor of a block; the top bit marks a block with a 31-bit length.</summary>
    public static bool TryReadBlock(ReadOnlySpan<byte> word, RdwFormat format, out int length)
    {
        var whole = format.Order == ByteOrder.Big ? BinaryPrimitives.ReadUInt32BigEndian(word) : BinaryPrimitives.ReadUInt32LittleEndian(word);
        var self = format.LengthIncludesDescriptor ? Length : 0;
        if ((whole & ExtendedBlock) != 0)
        {
            length = (int)(whole & ~ExtendedBlock) - self;
            return length >= Length;
        }

        length = Length16(word, format.Order) - self;
        return length >= Length && word[2] == 0 && word[3] == 0;
    }

    public static string Expected(RdwFormat format) => $"{(format.LengthIncludesDescriptor ? Length : 0)}..{format.MaxRecordLength}, 0000";

    private static int Length16(ReadOnlySpan<byte> word, ByteOrder order) =>
        order == ByteOrder.Big ? BinaryPrimitives.ReadUInt16BigEndian(word) : BinaryPrimitives.ReadUInt16LittleEndian(word);
}
