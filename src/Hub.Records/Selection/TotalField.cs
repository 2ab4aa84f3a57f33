using Hub.Codecs.Numbers;

namespace Hub.Records.Selection;

/// <summary>A number in a record that is added up, or that a trailer declares.</summary>
public abstract class TotalField
{
    private protected TotalField(string name, int scale) => (Name, Scale) = (name, scale);

    /// <summary>Path or column, for findings.</summary>
    public string Name { get; }

    /// <summary>Digits after the decimal point of the values that <see cref="TryRead"/> gives.</summary>
    public int Scale { get; }

    /// <summary>Reads the number without its decimal point; false where the field is none, or not there.</summary>
    public abstract bool TryRead(ReadOnlySpan<byte> record, out Int128 value);

    /// <summary>A value as people write it.</summary>
    public virtual string Text(Int128 value)
    {
        Span<byte> utf8 = stackalloc byte[DecimalText.MaxLength];
        return System.Text.Encoding.ASCII.GetString(utf8[..DecimalText.Write(value, Scale, utf8)]);
    }
}
