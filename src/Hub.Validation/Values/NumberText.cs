using System.Buffers;

namespace Hub.Validation.Values;

/// <summary>Numbers as the standard writes them: 9 (digits), S9 (a "-" in front of negative ones), 9V(n,m) (n digits, a point, m digits, positive).</summary>
public static class NumberText
{
    private static readonly SearchValues<byte> s_signed = SearchValues.Create("-0123456789"u8);
    private static readonly SearchValues<byte> s_decimal = SearchValues.Create(".0123456789"u8);

    /// <summary>Checks a 9: digits only, at most <paramref name="digits"/> of them.</summary>
    public static ValueStatus CheckInteger(ReadOnlySpan<byte> text, int digits) =>
        !CheckDigits.AllDigits(text) ? ValueStatus.Character
        : text.IsEmpty ? ValueStatus.Grammar
        : text.Length > digits ? ValueStatus.TooLong
        : ValueStatus.Ok;

    /// <summary>Checks an S9: an optional "-", then digits; "-0" and "+1" are not written so.</summary>
    public static ValueStatus CheckSigned(ReadOnlySpan<byte> text, int digits)
    {
        if (text.IsEmpty || text[0] != '-')
        {
            return CheckInteger(text, digits);
        }

        var status = CheckInteger(text[1..], digits);
        return status == ValueStatus.Character && !text[1..].ContainsAnyExcept(s_signed) ? ValueStatus.Grammar
            : status == ValueStatus.Ok && !text[1..].ContainsAnyExcept((byte)'0') ? ValueStatus.Grammar
            : status;
    }

    /// <summary>Checks a 9V(n,m): 1 to n digits, and if a point follows, 1 to m digits after it.</summary>
    public static ValueStatus CheckDecimal(ReadOnlySpan<byte> text, int digits, int decimals)
    {
        if (text.ContainsAnyExcept(s_decimal))
        {
            return ValueStatus.Character;
        }

        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (whole.IsEmpty || fraction.Contains((byte)'.') || (point >= 0 && fraction.IsEmpty))
        {
            return ValueStatus.Grammar;
        }

        return whole.Length > digits || fraction.Length > decimals ? ValueStatus.TooLong : ValueStatus.Ok;
    }
}
