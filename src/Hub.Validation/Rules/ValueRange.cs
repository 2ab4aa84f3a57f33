using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Rules;

/// <summary>The range that an edition states for an item: numbers for numeric types and for half-width text whose bounds are digits (月 1 to 12), else bytes.</summary>
internal sealed class ValueRange
{
    private readonly bool _numeric;
    private readonly decimal _minimum = decimal.MinValue;
    private readonly decimal _maximum = decimal.MaxValue;
    private readonly long _least = long.MinValue;
    private readonly long _most = long.MaxValue;
    private readonly byte[]? _first;
    private readonly byte[]? _last;

    public ValueRange(Item item)
    {
        _numeric = item.Type is ItemType.WholeNumber or ItemType.SignedNumber or ItemType.DecimalNumber
            || (item.Type == ItemType.HalfWidth && IsDigits(item.Minimum) && IsDigits(item.Maximum));
        if (_numeric)
        {
            _minimum = item.Minimum is null ? _minimum : decimal.Parse(item.Minimum, CultureInfo.InvariantCulture);
            _maximum = item.Maximum is null ? _maximum : decimal.Parse(item.Maximum, CultureInfo.InvariantCulture);
            _least = _minimum < long.MinValue ? long.MinValue : (long)Math.Ceiling(_minimum);
            _most = _maximum > long.MaxValue ? long.MaxValue : (long)Math.Floor(_maximum);
            return;
        }

        _first = item.Minimum is null ? null : Encoding.UTF8.GetBytes(item.Minimum);
        _last = item.Maximum is null ? null : Encoding.UTF8.GetBytes(item.Maximum);
    }

    public bool Contains(ReadOnlySpan<byte> value)
    {
        if (!_numeric)
        {
            return (_first is null || value.SequenceCompareTo(_first) >= 0) && (_last is null || value.SequenceCompareTo(_last) <= 0);
        }

        if (PlainNumber.TryRead(value, out var whole))
        {
            return whole >= _least && whole <= _most;
        }

        // More digits than a decimal has are more than any range allows.
        return Utf8Parser.TryParse(value, out decimal number, out var consumed) && consumed == value.Length
            && number >= _minimum && number <= _maximum;
    }

    private static bool IsDigits(string? bound) => bound is null || bound.All(char.IsAsciiDigit);
}
