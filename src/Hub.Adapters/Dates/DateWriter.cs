using System.Text;

namespace Hub.Adapters.Dates;

/// <summary>Writes dates as the standard wants them, and the notation (不詳表記) of those that are not fully known.</summary>
internal static class DateWriter
{
    /// <summary>Bytes that <see cref="WriteNotation"/> needs at most.</summary>
    public const int MaxNotation = 64;

    /// <summary>YYYY-MM-DD of yyyymmdd: 10 bytes.</summary>
    public static int WriteDate(int yyyymmdd, Span<byte> utf8)
    {
        Write(utf8, yyyymmdd / 10000, 4);
        utf8[4] = (byte)'-';
        Write(utf8[5..], yyyymmdd / 100 % 100, 2);
        utf8[7] = (byte)'-';
        Write(utf8[8..], yyyymmdd % 100, 2);
        return 10;
    }

    /// <summary>昭和２０年３月日不詳, 昭和２０年月日不詳, 昭和年月日不詳, 不詳; full width, N72.</summary>
    public static int WriteNotation(SourceDate date, Span<byte> utf8)
    {
        if (date.Year == 0 && date.Era is null)
        {
            return Encoding.UTF8.GetBytes("不詳", utf8);
        }

        var n = Encoding.UTF8.GetBytes(date.Era?.Kanji ?? "", utf8);
        n += date switch
        {
            { Era: null } => WriteFull(date.Year, utf8[n..]),
            { EraYear: 0 } => 0,
            { EraYear: 1 } => Encoding.UTF8.GetBytes("元", utf8[n..]),
            _ => WriteFull(date.EraYear, utf8[n..]),
        };
        n += Encoding.UTF8.GetBytes("年", utf8[n..]);
        if (date.Month != 0)
        {
            n += WriteFull(date.Month, utf8[n..]);
        }

        return n + Encoding.UTF8.GetBytes("月日不詳", utf8[n..]);
    }

    private static void Write(Span<byte> utf8, int number, int digits)
    {
        for (var i = digits - 1; i >= 0; i--)
        {
            utf8[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    private static int WriteFull(int number, Span<byte> utf8)
    {
        var divisor = 1;
        while (number / divisor >= 10)
        {
            divisor *= 10;
        }

        var n = 0;
        for (; divisor > 0; divisor /= 10)
        {
            n += new Rune('０' + (number / divisor % 10)).EncodeToUtf8(utf8[n..]);
        }

        return n;
    }
}
