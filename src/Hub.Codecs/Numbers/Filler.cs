namespace Hub.Codecs.Numbers;

/// <summary>Recognises fields that were never given a number.</summary>
internal static class Filler
{
    /// <summary>Says that all bytes are spaces, 00 or FF; otherwise what the caller found.</summary>
    public static NumberStatus Or(ReadOnlySpan<byte> field, NumberStatus found)
    {
        if (field.IsEmpty)
        {
            return NumberStatus.InvalidLength;
        }

        return field.ContainsAnyExcept(field[0]) ? found : field[0] switch
        {
            0x40 or 0x20 => NumberStatus.Spaces,
            0x00 => NumberStatus.LowValues,
            0xFF => NumberStatus.HighValues,
            _ => found,
        };
    }
}
