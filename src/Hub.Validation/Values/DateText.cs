namespace Hub.Validation.Values;

/// <summary>
/// Dates as the standard writes them (YYYY-MM-DD, FACTS 1.2). 0000-01-01 (open start) and 9999-12-31 (open end) are legal,
/// so a date is text here, never a <see cref="DateOnly"/>.
/// </summary>
public static class DateText
{
    /// <summary>Years outside are implausible: nobody on a register was born before 1800, no permission runs beyond 2199.</summary>
    public const int FirstPlausibleYear = 1800;

    /// <summary>See <see cref="FirstPlausibleYear"/>.</summary>
    public const int LastPlausibleYear = 2199;

    private static ReadOnlySpan<byte> DaysOfMonth => [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The open start of a period.</summary>
    public static ReadOnlySpan<byte> OpenStart => "0000-01-01"u8;

    /// <summary>The open end of a period.</summary>
    public static ReadOnlySpan<byte> OpenEnd => "9999-12-31"u8;

    /// <summary>Checks a DATE.</summary>
    public static ValueStatus Check(ReadOnlySpan<byte> text)
    {
        if (!TryParse(text, out var year, out var month, out var day))
        {
            return ValueStatus.Grammar;
        }

        if (month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return ValueStatus.Impossible;
        }

        return year is >= FirstPlausibleYear and <= LastPlausibleYear || text.SequenceEqual(OpenStart) || text.SequenceEqual(OpenEnd)
            ? ValueStatus.Ok
            : ValueStatus.Implausible;
    }

    /// <summary>Checks a DATE whose unknown parts (不詳) are 00 or 99, as legacy registers and GIF 441 write them: 1945-08-00, 1945-99-99, 0000-00-00.</summary>
    public static ValueStatus CheckWithUnknownParts(ReadOnlySpan<byte> text)
    {
        if (!TryParse(text, out var year, out var month, out var day))
        {
            return ValueStatus.Grammar;
        }

        return year is 0 or 9999 || month is 0 or 99 || day is 0 or 99 ? ValueStatus.Ok : Check(text);
    }

    /// <summary>Checks a YEAR: four digits, 0000 and 9999 are open ends.</summary>
    public static ValueStatus CheckYear(ReadOnlySpan<byte> text)
    {
        if (text.Length != 4 || !CheckDigits.AllDigits(text))
        {
            return ValueStatus.Grammar;
        }

        return Two(text) * 100 + Two(text[2..]) is 0 or 9999 or (>= FirstPlausibleYear and <= LastPlausibleYear)
            ? ValueStatus.Ok
            : ValueStatus.Implausible;
    }

    /// <summary>Checks a TIME: HH:MM:SS on 24 hours, the seconds may be left out.</summary>
    public static ValueStatus CheckTime(ReadOnlySpan<byte> text)
    {
        if (text.Length is not (5 or 8) || text[2] != ':' || !Digits2(text) || !Digits2(text[3..])
            || (text.Length == 8 && (text[5] != ':' || !Digits2(text[6..]))))
        {
            return ValueStatus.Grammar;
        }

        return Two(text) < 24 && Two(text[3..]) < 60 && (text.Length == 5 || Two(text[6..]) < 60) ? ValueStatus.Ok : ValueStatus.Impossible;
    }

    /// <summary>Days of a month of the proleptic Gregorian calendar; year 0 is a leap year, as in ISO 8601.</summary>
    public static int DaysIn(int year, int month) =>
        month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : DaysOfMonth[month];

    private static bool TryParse(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !Digits2(text) || !Digits2(text[2..]) || !Digits2(text[5..]) || !Digits2(text[8..]))
        {
            return false;
        }

        year = Two(text) * 100 + Two(text[2..]);
        month = Two(text[5..]);
        day = Two(text[8..]);
        return true;
    }

    private static bool Digits2(ReadOnlySpan<byte> text) => (uint)(text[0] - '0') <= 9 && (uint)(text[1] - '0') <= 9;

    private static int Two(ReadOnlySpan<byte> text) => (text[0] - '0') * 10 + text[1] - '0';
}
