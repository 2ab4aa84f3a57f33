using System.Buffers.Binary;

namespace Hub.Codecs.Numbers;

/// <summary>IEEE 754 floating point (COMP-1: 4 bytes, COMP-2: 8 bytes).</summary>
public static class IeeeFloat
{
    /// <summary>Reads a field. Infinities and NaN are no numbers of COBOL.</summary>
    public static NumberStatus TryDecode(ReadOnlySpan<byte> field, bool isLittleEndian, out double value)
    {
        value = field.Length switch
        {
            4 => isLittleEndian ? BinaryPrimitives.ReadSingleLittleEndian(field) : BinaryPrimitives.ReadSingleBigEndian(field),
            8 => isLittleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(field) : BinaryPrimitives.ReadDoubleBigEndian(field),
            _ => double.NaN,
        };
        if (double.IsFinite(value))
        {
            return NumberStatus.Ok;
        }

        value = 0;
        return field.Length is 4 or 8 ? Filler.Or(field, NumberStatus.NotFinite) : NumberStatus.InvalidLength;
    }

    /// <summary>Writes a number over a field of 4 or 8 bytes.</summary>
    public static NumberStatus TryEncode(double value, bool isLittleEndian, Span<byte> field)
    {
        if (field.Length is not (4 or 8))
        {
            return NumberStatus.InvalidLength;
        }

        if (!double.IsFinite(value) || (field.Length == 4 && !float.IsFinite((float)value)))
        {
            return double.IsFinite(value) ? NumberStatus.TooLong : NumberStatus.NotFinite;
        }

        switch (field.Length, isLittleEndian)
        {
            case (4, true):
                BinaryPrimitives.WriteSingleLittleEndian(field, (float)value);
                break;
            case (4, false):
                BinaryPrimitives.WriteSingleBigEndian(field, (float)value);
                break;
            case (_, true):
                BinaryPrimitives.WriteDoubleLittleEndian(field, value);
                break;
            default:
                BinaryPrimitives.WriteDoubleBigEndian(field, value);
                break;
        }

        return NumberStatus.Ok;
    }
}
