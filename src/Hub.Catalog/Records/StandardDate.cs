namespace Hub.Catalog.Records;

/// <summary>
/// A date of the standard (YYYY-MM-DD). Not a <see cref="DateOnly"/>: 0000-01-01 and 9999-12-31, the open ends of a range, are legal. Year 0 stands for the open start only.
/// </summary>
/// <param name="Year">0 to 9999.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct StandardDate(int Year, int Month, int Day) : IComparable<StandardDate>
{
    /// <summary>Open start of a range: 0000-01-01.</summary>
    public static StandardDate OpenStart { get; } = new(0, 1, 1);

    /// <summary>Open end of a range: 9999-12-31.</summary>
    public static StandardDate OpenEnd { get; } = new(9999, 12, 31);

    /// <summary>True for the open start of a range.</summary>
    public bool IsOpenStart => this == OpenStart;

    /// <summary>True for the open end of a range.</summary>
    public bool IsOpenEnd => this == OpenEnd;

    /// <summary>Reads YYYY-MM-DD; false for anything else, a day that the month doesn't have, or another date in year 0. Allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out StandardDate date)
    {
        date = default;
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-'
            || !TryDigits(utf8[..4], out var year) || !TryDigits(utf8.Slice(5, 2), out var month) || !TryDigits(utf8[8..], out var day)
            || month is < 1 or > 12 || day < 1 || day > (year == 0 ? 31 : DateTime.DaysInMonth(year, month)) || (year == 0 && (month != 1 || day != 1)))
        {
            return false;
        }

        date = new StandardDate(year, month, day);
        return true;
    }

    /// <summary>Writes YYYY-MM-DD: 10 bytes.</summary>
    public void Format(Span<byte> utf8)
    {
        Digits(Year, utf8[..4]);
        utf8[4] = (byte)'-';
        Digits(Month, utf8.Slice(5, 2));
        utf8[7] = (byte)'-';
        Digits(Day, utf8.Slice(8, 2));
    }

    /// <inheritdoc/>
    public int CompareTo(StandardDate other) => ((Year * 400) + (Month * 32) + Day).CompareTo((other.Year * 400) + (other.Month * 32) + other.Day);

    /// <summary>Earlier.</summary>
    public static bool operator <(StandardDate left, StandardDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(StandardDate left, StandardDate right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(StandardDate left, StandardDate right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(StandardDate left, StandardDate right) => left.CompareTo(right) >= 0;

    /// <summary>YYYY-MM-DD.</summary>
    public override string ToString()
    {
        Span<byte> utf8 = stackalloc byte[10];
        Format(utf8);
        return System.Text.Encoding.ASCII.GetString(utf8);
    }

    private static bool TryDigits(ReadOnlySpan<byte> utf8, out int value)
    {
        value = 0;
        foreach (var b in utf8)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + b - '0';
        }

        return true;
    }

    private static void Digits(int value, Span<byte> utf8)
    {
        for (var i = utf8.Length - 1; i >= 0; i--, value /= 10)
        {
            utf8[i] = (byte)('0' + (value % 10));
        }
    }
}
