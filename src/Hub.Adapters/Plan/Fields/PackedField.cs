namespace Hub.Adapters.Plan.Fields;

/// <summary>COMP-3 and COMP-6. Spaces, low-values and high-values are empty; any other wrong nibble is an error.</summary>
internal sealed class PackedField(string name, int slot, int offset, int length, FieldCharset charset, int digits, int scale, bool hasSign)
    : FieldPlan(name, slot, offset, length)
{
    /// <inheritdoc/>
    public override int MaxUtf8Length(int length) => NumberText.MaxLength((length * 2) + 1, scale);

    /// <inheritdoc/>
    public override int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8)
    {
        var n = 0;
        var worst = 0;
        var last = field.Length - 1;
        for (var i = 0; i < field.Length; i++)
        {
            var high = field[i] >> 4;
            var low = field[i] & 15;
            worst = Math.Max(worst, hasSign && i == last ? high : Math.Max(high, low));
            utf8[n++] = (byte)('0' + high);
            utf8[n++] = (byte)('0' + low);
        }

        var sign = field[last] & 15;
        if (worst > 9 || (hasSign && sign < 10))
        {
            if (!charset.IsBlank(field))
            {
                state.Report(DecodingFindings.NumberInvalid, NumberText.Masked(field), hasSign ? $"9({digits}) COMP-3" : $"9({digits}) COMP-6");
                state.FailField();
            }

            return 0;
        }

        n -= hasSign ? 1 : 0;
        var extra = n - digits;
        if (extra > 0 && utf8[..extra].IndexOfAnyExcept((byte)'0') < 0)
        {
            // An even number of digits leaves half a byte unused at the front.
            utf8[extra..n].CopyTo(utf8);
            n = digits;
        }

        return NumberText.Finish(utf8, n, scale, hasSign && sign is (0xB or 0xD));
    }
}
