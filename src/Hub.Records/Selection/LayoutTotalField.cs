using Hub.Codecs.Numbers;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Records.Selection;

/// <summary>A number of a record with a copybook.</summary>
public sealed class LayoutTotalField : TotalField
{
    private readonly LayoutField _field;
    private readonly NumberField _number;

    /// <summary>Reads the field.</summary>
    /// <exception cref="ArgumentException">The field is no number.</exception>
    public LayoutTotalField(LayoutField field, DecodeOptions options)
        : this(field, new NumberField(field, options))
    {
    }

    private LayoutTotalField(LayoutField field, NumberField number)
        : base(field.Path, number.Scale) => (_field, _number) = (field, number);

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<byte> record, out Int128 value)
    {
        value = 0;
        return _field.Offset + _field.Length <= record.Length
            && _number.TryDecode(record.Slice(_field.Offset, _field.Length), out value) == NumberStatus.Ok;
    }
}
