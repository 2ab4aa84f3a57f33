using System.Globalization;
using System.Text;
using Hub.Adapters.Compiling;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Layouts;

namespace Hub.Adapters.Plan;

/// <summary>A record with a copybook: text fields start as spaces, numbers as zeros.</summary>
internal sealed class LayoutRecord : SourceRecord
{
    private readonly Layout _layout;
    private readonly Charset _charset;
    private readonly bool _isEbcdic;
    private readonly byte[] _bytes;
    private readonly CodeIssueList _issues = new();

    internal LayoutRecord(SourcePlan source, Charset charset, bool isEbcdic)
    {
        _layout = source.Layout ?? throw new NotSupportedException("Only records with a copybook can be written field by field.");
        _charset = charset;
        _isEbcdic = isEbcdic;
        _bytes = new byte[Math.Max(source.Length, _layout.Length)];
        Clear();
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => _bytes;

    /// <inheritdoc/>
    public override void Clear()
    {
        _bytes.AsSpan().Fill(_isEbcdic ? (byte)0x40 : (byte)0x20);
        foreach (var field in _layout.Fields.Where(f => !f.IsGroup && !f.IsRedefinition))
        {
            foreach (var offset in Offsets(field))
            {
                var bytes = _bytes.AsSpan(offset, field.Length);
                if (field.IsNumber)
                {
                    Write(field, "0", bytes);
                }
                else
                {
                    _charset.EncodeField([], Form(field), bytes, _issues);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override bool Has(string name) => FieldReference.Parse(name) is { } reference && _layout.Find(reference.Name) is not null;

    /// <inheritdoc/>
    public override bool TrySet(string name, string value, out string reason)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        reason = "";
        if (FieldReference.Parse(name) is not { } reference || _layout.Find(reference.Name) is not { } field)
        {
            reason = $"no field {name}";
            return false;
        }

        var offsets = Offsets(field);
        var index = reference.Subscripts.Count == 0 ? 0 : reference.Subscripts[^1] - 1;
        if (index < 0 || index >= offsets.Count)
        {
            reason = $"{name}: no such occurrence";
            return false;
        }

        var bytes = _bytes.AsSpan(offsets[index], field.Length);
        if (value.StartsWith("hex:", StringComparison.Ordinal))
        {
            return SetHex(name, value[4..], bytes, out reason);
        }

        if (field.IsNumber ? Write(field, value, bytes) : WriteText(field, value, bytes))
        {
            return true;
        }

        reason = $"{name}: \"{value}\" can't be written into {field.Length} bytes of {_charset.Name}";
        return false;
    }

    private bool SetHex(string name, string hex, Span<byte> bytes, out string reason)
    {
        reason = "";
        FillSpaces(bytes);
        if (hex.Length > bytes.Length * 2 || hex.Length % 2 != 0 || Convert.FromHexString(hex, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            reason = $"{name}: hex: takes up to {bytes.Length * 2} hexadecimal digits, two for each byte";
            return false;
        }

        return true;
    }

    private static FieldForm Form(LayoutField field) => field.Usage == Usage.National ? FieldForm.Double : FieldForm.Mixed;

    private static List<int> Offsets(LayoutField field)
    {
        var offsets = new List<int> { field.Offset };
        for (var f = field; f is not null; f = f.Parent)
        {
            if (f.Occurs is { } occurs)
            {
                var stride = f.Stride;
                offsets = [.. Enumerable.Range(0, occurs.Max).SelectMany(i => offsets.Select(o => o + (i * stride)))];
            }
        }

        return [.. offsets.Order()];
    }

    private bool WriteText(LayoutField field, string value, Span<byte> bytes)
    {
        _issues.Clear();
        return _charset.EncodeField(Encoding.UTF8.GetBytes(value), Form(field), bytes, _issues) == EncodeStatus.Done;
    }

    private bool Write(LayoutField field, string value, Span<byte> bytes)
    {
        var picture = field.Picture;
        var scale = picture?.Scale ?? 0;
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return value.Length == 0 && FillSpaces(bytes);
        }

        for (; scale > 0; scale--)
        {
            number *= 10;
        }

        var unscaled = (Int128)number;
        var signed = picture?.IsSigned ?? true;
        var digits = picture?.Digits ?? 0;
        var style = _isEbcdic ? ZoneStyle.Ebcdic : ZoneStyle.Ascii;
        return NumberStatus.Ok == field.Usage switch
        {
            Usage.Packed or Usage.PackedUnsigned => PackedDecimal.TryEncode(unscaled, new PackedFormat(signed, field.Usage == Usage.Packed, digits), bytes),
            Usage.Binary or Usage.NativeBinary => BinaryInteger.TryEncode(unscaled, new BinaryFormat(signed, field.ByteOrder == ByteOrder.Little, digits), bytes),
            _ => ZonedDecimal.TryEncode(unscaled, new ZonedFormat(style, field.Sign), bytes),
        };
    }

    private bool FillSpaces(Span<byte> bytes)
    {
        bytes.Fill(_isEbcdic ? (byte)0x40 : (byte)0x20);
        return true;
    }
}
