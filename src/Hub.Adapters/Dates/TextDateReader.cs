using System.Text;

namespace Hub.Adapters.Dates;

/// <summary>
/// Reads dates as people write them: S45.03.15, S450315, Ｒ元/5/1, 昭和４５年３月１５日, 昭和20年3月, 平成元年, 1970/3/5, １９７０年３月５日, 昭和２０年３月日不詳, 昭和20年頃, 不詳.
/// </summary>
internal static class TextDateReader
{
    private const string Units = "年月日";

    private static readonly byte[][] s_approximate = [.. ((string[])["頃", "ごろ", "ころ"]).Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] s_unknown = [.. ((string[])["不詳", "不明"]).Select(Encoding.UTF8.GetBytes)];

    /// <summary>Reads one date; the caller has dealt with blank, zeros and nines.</summary>
    public static DateStatus Read(ReadOnlySpan<byte> text, bool allowOverrun, out SourceDate date)
    {
        if (TryReadUsual(text, allowOverrun, out date, out var usual))
        {
            return usual;
        }

        date = default;
        var isApproximate = TakeDoubt(ref text, out var isUnknown);
        if (isUnknown && text.IsEmpty)
        {
            return DateStatus.Date;
        }

        if (TakeYear(ref text, out var year))
        {
            var known = ReadRest(year, text, out date);
            date = date with { IsApproximate = isApproximate };
            return known;
        }

        if (TakeEra(ref text) is not { } era)
        {
            return DateStatus.UnknownEra;
        }

        Span<int> parts = stackalloc int[3];
        parts.Clear();
        var count = 0;
        while (!text.IsEmpty)
        {
            if (count == 3 || !TakeNumber(ref text, count == 0, out parts[count]))
            {
                return DateStatus.Malformed;
            }

            TakeSeparator(ref text, count);
            count++;
        }

        if (count == 0 && !isUnknown)
        {
            return DateStatus.Malformed;
        }

        var status = DateReader.Complete(era, parts[0], parts[1], parts[2], allowOverrun, out date);
        date = date with { IsApproximate = isApproximate };
        return status;
    }

    /// <summary>S45.03.15, S450315 and 1970-03-15 in ASCII: most files have nothing else, and the general way costs ten times as much. False for any other form.</summary>
    private static bool TryReadUsual(ReadOnlySpan<byte> text, bool allowOverrun, out SourceDate date, out DateStatus status)
    {
        (date, status) = (default, DateStatus.Malformed);
        var yearLength = text.Length == 10 ? 4 : 2;
        var yearAt = yearLength == 4 ? 0 : 1;
        var gap = text.Length == 7 ? 0 : 1;
        var monthAt = yearAt + yearLength + gap;
        if (text.Length is not (7 or 9 or 10) || (gap > 0 && (!IsUsualSeparator(text[monthAt - 1]) || !IsUsualSeparator(text[monthAt + 2])))
            || !DateReader.TryDigits(text.Slice(yearAt, yearLength), out var year)
            || !DateReader.TryDigits(text.Slice(monthAt, 2), out var month) || !DateReader.TryDigits(text[^2..], out var day))
        {
            return false;
        }

        if (yearAt == 0)
        {
            date = new SourceDate(null, 0, year, month == 99 ? 0 : month, day == 99 ? 0 : day);
            status = DateReader.CheckDay(date);
            return true;
        }

        if (Era.OfLetter(text[0]) is not { } era)
        {
            return false;
        }

        status = DateReader.Complete(era, year, month, day, allowOverrun, out date);
        return true;
    }

    private static bool IsUsualSeparator(byte b) => b is (byte)'.' or (byte)'/' or (byte)'-';

    private static DateStatus ReadRest(int year, ReadOnlySpan<byte> text, out SourceDate date)
    {
        date = default;
        Span<int> parts = [0, 0];
        for (var count = 0; !text.IsEmpty; count++)
        {
            if (count == 2 || !TakeNumber(ref text, false, out parts[count]))
            {
                return DateStatus.Malformed;
            }

            TakeSeparator(ref text, count + 1);
        }

        date = new SourceDate(null, 0, year, parts[0] == 99 ? 0 : parts[0], parts[1] == 99 ? 0 : parts[1]);
        return DateReader.CheckDay(date);
    }

    /// <summary>Takes words of doubt off the end: 頃 and ごろ make a date approximate, 不詳 and 不明 leave its last parts unknown.</summary>
    private static bool TakeDoubt(ref ReadOnlySpan<byte> text, out bool isUnknown)
    {
        isUnknown = false;
        foreach (var word in s_approximate)
        {
            if (text.EndsWith(word))
            {
                text = text[..^word.Length];
                return true;
            }
        }

        foreach (var word in s_unknown)
        {
            if (text.EndsWith(word))
            {
                text = text[..^word.Length];
                isUnknown = true;
            }
        }

        return false;
    }

    /// <summary>A Gregorian year: four digits at the start.</summary>
    private static bool TakeYear(ref ReadOnlySpan<byte> text, out int year)
    {
        var rest = text;
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var consumed) != System.Buffers.OperationStatus.Done || (uint)(Fold(rune.Value) - '0') > 9)
            {
                return false;
            }

            year = (year * 10) + Fold(rune.Value) - '0';
            rest = rest[consumed..];
        }

        TakeSeparator(ref rest, 0);
        text = rest;
        return true;
    }

    private static Era? TakeEra(ref ReadOnlySpan<byte> text)
    {
        if (Rune.DecodeFromUtf8(text, out var rune, out var consumed) != System.Buffers.OperationStatus.Done)
        {
            return null;
        }

        if (Era.OfLetter(Fold(rune.Value)) is { } lettered)
        {
            text = text[consumed..];
            TakeSeparator(ref text, 0);
            return lettered;
        }

        for (var i = 0; i < Era.All.Count; i++)
        {
            var era = Era.All[i];
            if (era.Kanji[0] == rune.Value && Rune.DecodeFromUtf8(text[consumed..], out var second, out var more) == System.Buffers.OperationStatus.Done
                && era.Kanji[1] == second.Value)
            {
                text = text[(consumed + more)..];
                TakeSeparator(ref text, 0);
                return era;
            }
        }

        return null;
    }

    /// <summary>A number of up to two digits, or 元, which is a year and stands alone: 平成3元年 is none.</summary>
    private static bool TakeNumber(ref ReadOnlySpan<byte> text, bool isYear, out int number)
    {
        number = 0;
        var digits = 0;
        while (!text.IsEmpty && Rune.DecodeFromUtf8(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            if (digits == 0 && isYear && rune.Value == '元')
            {
                text = text[consumed..];
                number = 1;
                return Rune.DecodeFromUtf8(text, out var next, out _) != System.Buffers.OperationStatus.Done || (uint)(Fold(next.Value) - '0') > 9;
            }

            var digit = Fold(rune.Value) - '0';
            if ((uint)digit > 9 || digits == 2)
            {
                break;
            }

            number = (number * 10) + digit;
            digits++;
            text = text[consumed..];
        }

        return digits > 0;
    }

    /// <summary>What stands behind a part: dots, strokes, spaces, and 年, 月 or 日 where it is theirs. Behind a year all three may stand (昭和20年月日不詳), but 3月5日 has no year in front.</summary>
    private static void TakeSeparator(ref ReadOnlySpan<byte> text, int part)
    {
        while (!text.IsEmpty && Rune.DecodeFromUtf8(text, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            if (part < Units.Length && rune.Value == Units[part])
            {
                part++;
            }
            else if (Fold(rune.Value) is not ('.' or '/' or '-' or ' ' or '　' or '・'))
            {
                return;
            }

            text = text[consumed..];
        }
    }

    private static int Fold(int scalar) => scalar is >= 0xFF01 and <= 0xFF5E ? scalar - 0xFEE0 : scalar;
}
