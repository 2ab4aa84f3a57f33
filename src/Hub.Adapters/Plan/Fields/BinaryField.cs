using System.Buffers.Text;
using Hub.Records.Layouts;

namespace Hub.Adapters.Plan.Fields;

/// <summary>Binary integers of 1 to 8 bytes in either order.</summary>
internal sealed class BinaryField(string name, int slot, int offset, int length, ByteOrder order, int digits, int scale, bool isSigned)
    : FieldPlan(name, slot, offset, length)
{
    /// <inheritdoc/>
    public override int MaxUtf8Length(int length) => NumberText.MaxLength(Math.Max(digits, 20), scale);

    /// <inheritdoc/>
    public override int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8)
    {
        var value = 0UL;
        for (var i = 0; i < field.Length; i++)
        {
            value = (value << 8) | field[order == ByteOrder.Big ? i : field.Length - 1 - i];
        }

        var negative = isSigned && (value >> ((field.Length * 8) - 1)) == 1;
        if (negative)
        {
            value = (~value + 1) & (ulong.MaxValue >> (64 - (field.Length * 8)));
        }

        Utf8Formatter.TryFormat(value, utf8, out var written);
        var gap = Math.Max(0, digits - written);
        utf8[..written].CopyTo(utf8[gap..]);
        utf8[..gap].Fill((byte)'0');
        return NumberText.Finish(utf8, gap + written, scale, negative);
    }
}
