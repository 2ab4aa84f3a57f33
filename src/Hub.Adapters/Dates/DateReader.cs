namespace Hub.Adapters.Dates;

/// <summary>Reads a source date from UTF-8 text. Pure; no allocation.</summary>
internal static class DateReader
{
    /// <summary>
    /// Reads one date. Spaces and zeros are <see cref="DateStatus.None"/>, nines <see cref="DateStatus.Open"/>; a month or day of 00 or 99
    /// is an open part. A day after the era's end is <see cref="DateStatus.OutsideEra"/> unless <paramref name="allowOverrun"/>
    /// (a source that wrote 平成32年). Month and day are checked only as far as they are known.
    /// </summary>
    public static DateStatus Read(ReadOnlySpan<byte> text, DateForm form, EraDigits eras, bool allowOverrun, out SourceDate date)
    {
        date = default;
        text = Text.Spaces.Trim(text);
        if (text.IsEmpty || text.IndexOfAnyExcept("0-/."u8) < 0)
        {
            return DateStatus.None;
        }

        if (text.IndexOfAnyExcept((byte)'9') < 0 && text.Length >= 4)
        {
            return DateStatus.Open;
        }

        return form switch
        {
            DateForm.Gyymmdd => ReadEraDigits(text, 7, eras, allowOverrun, out date),
            DateForm.Gyymm => ReadEraDigits(text, 5, eras, allowOverrun, out date),
            DateForm.Yyyymmdd => ReadGregorian(text, 8, out date),
            DateForm.Yyyymm => ReadGregorian(text, 6, out date),
            _ => TextDateReader.Read(text, allowOverrun, out date),
        };
    }

    /// <summary>Checks the parts that are known and fills the Gregorian year.</summary>
    internal static DateStatus Complete(Era era, int eraYear, int month, int day, bool allowOverrun, out SourceDate date)
    {
        month = month == 99 ? 0 : month;
        day = day == 99 ? 0 : day;
        if (eraYear is 0 or 99)
        {
            date = new SourceDate(era, 0, 0, month, day);
            return month == 0 && day == 0 ? DateStatus.Date : DateStatus.Malformed;
        }

        date = new SourceDate(era, eraYear, era.FirstYear + eraYear - 1, month, day);
        var status = CheckDay(date);
        if (status != DateStatus.Date || (allowOverrun && date.Year > era.Last / 10000))
        {
            return status;
        }

        var last = (date.Year * 10000) + ((month == 0 ? 12 : month) * 100) + (day == 0 ? 31 : day);
        var first = (date.Year * 10000) + (Math.Max(month, 1) * 100) + Math.Max(day, 1);
        var tooEarly = last < era.First;
        var tooLate = first > era.Last && !allowOverrun;
        return tooEarly || tooLate ? DateStatus.OutsideEra : DateStatus.Date;
    }

    /// <summary>Parses digits only; false when any byte is not a digit.</summary>
    internal static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var b in text)
        {
            var digit = b - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return !text.IsEmpty;
    }

    private static DateStatus ReadEraDigits(ReadOnlySpan<byte> text, int width, EraDigits eras, bool allowOverrun, out SourceDate date)
    {
        date = default;

        // A packed date may have the sign nibble D: of a date the sign says nothing.
        if (text.Length > width && text[0] == '-')
        {
            text = text[1..];
        }

        if (text.Length == width + 1 && text[0] == '0')
        {
            text = text[1..];
        }

        if (text.Length != width || !TryDigits(text, out var number))
        {
            return DateStatus.Malformed;
        }

        var day = 0;
        if (width == 7)
        {
            day = number % 100;
            number /= 100;
        }

        var era = eras[number / 10000];
        if (era is null)
        {
            return DateStatus.UnknownEra;
        }

        return Complete(era, number / 100 % 100, number % 100, day, allowOverrun, out date);
    }

    private static DateStatus ReadGregorian(ReadOnlySpan<byte> text, int width, out SourceDate date)
    {
        date = default;
        if (text.Length == width + 1 && text[0] == '0')
        {
            text = text[1..];
        }

        Span<byte> digits = stackalloc byte[8];
        var count = 0;
        foreach (var b in text)
        {
            if (b is (byte)'-' or (byte)'/' or (byte)'.')
            {
                continue;
            }

            if (count == width)
            {
                return DateStatus.Malformed;
            }

            digits[count++] = b;
        }

        if (count != width || !TryDigits(digits[..count], out var number))
        {
            return DateStatus.Malformed;
        }

        number = width == 6 ? number * 100 : number;
        var month = number / 100 % 100;
        var day = number % 100;
        date = new SourceDate(null, 0, number / 10000, month == 99 ? 0 : month, day == 99 ? 0 : day);
        return CheckDay(date);
    }

    internal static DateStatus CheckDay(SourceDate date)
    {
        if (date.Month > 12 || (date.Month == 0 && date.Day != 0))
        {
            return DateStatus.NoSuchDay;
        }

        return date.Month != 0 && date.Day > SourceDate.DaysInMonth(date.Year, date.Month) ? DateStatus.NoSuchDay : DateStatus.Date;
    }
}
