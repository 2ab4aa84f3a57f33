using System.Buffers.Text;
using Hub.Catalog.Editions;

namespace Hub.Catalog.Records;

/// <content>Typed views of values. None of them allocates; an absent or malformed value gives false.</content>
public sealed partial class StandardRecord
{
    /// <summary>The value as a date (DATE).</summary>
    public bool TryGetDate(int item, out StandardDate date, int occurrence = 0) => StandardDate.TryParse(Value(item, occurrence), out date);

    /// <summary>The value as an integer (9, S9, YEAR) of at most 18 digits.</summary>
    public bool TryGetInteger(int item, out long value, int occurrence = 0)
    {
        var utf8 = Value(item, occurrence);
        value = 0;
        return utf8.Length is > 0 and <= 19 && utf8[0] != '+' && Utf8Parser.TryParse(utf8, out value, out var consumed) && consumed == utf8.Length;
    }

    /// <summary>The value as a decimal number (9V, 9, S9), such as "12.50".</summary>
    public bool TryGetDecimal(int item, out decimal value, int occurrence = 0)
    {
        var utf8 = Value(item, occurrence);
        value = 0;
        return utf8.Length is > 0 and <= 29 && utf8[0] != '+' && Utf8Parser.TryParse(utf8, out value, out var consumed) && consumed == utf8.Length;
    }

    /// <summary>
    /// Whether a date is unknown (不詳): its 不詳フラグ is 1, or, where the edition has no flag for it, its 不詳表記 has a value. <paramref name="notation"/> is the 不詳表記, empty when there is none.
    /// </summary>
    public bool IsUnknownDate(Item date, out ReadOnlySpan<byte> notation)
    {
        ArgumentNullException.ThrowIfNull(date);
        notation = date.UnknownNotation is { } text && Group.Find(text) is { } notationItem ? this[notationItem.Ordinal] : default;
        return date.UnknownFlag is { } flag && Group.Find(flag) is { } flagItem ? this[flagItem.Ordinal].SequenceEqual("1"u8) : !notation.IsEmpty;
    }
}
