using System.Globalization;
using Hub.Findings;

namespace Hub.Reports.Html;

/// <summary>Numbers as a person reads them; the same on every machine.</summary>
internal static class Amounts
{
    private static readonly string[] s_units = ["B", "kB", "MB", "GB", "TB", "PB"];

    /// <summary>"1,234".</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1,234.5", without trailing zeros.</summary>
    public static string Sum(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A share that never rounds something to nothing or nearly all to all: "0%", "&lt; 0.1%", "12.3%", "&gt; 99.9%", "100%".</summary>
    public static string Share(long part, long whole)
    {
        if (whole <= 0)
        {
            return "–";
        }

        var share = 100.0 * part / whole;
        return part == 0 ? "0%"
            : part == whole ? "100%"
            : share < 0.1 ? "< 0.1%"
            : share is > 99.9 and < 100 ? "> 99.9%"
            : share.ToString("N1", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>"1.2 GB", in powers of ten.</summary>
    public static string Bytes(long value)
    {
        var unit = 0;
        double scaled = value;
        while (scaled >= 999.5 && unit < s_units.Length - 1)
        {
            scaled /= 1000;
            unit++;
        }

        var format = unit == 0 || scaled >= 99.95 ? "N0" : scaled >= 9.995 ? "N1" : "N2";
        return scaled.ToString(format, CultureInfo.InvariantCulture) + " " + s_units[unit];
    }

    /// <summary>"2時間05分", "3分20秒", "4.2秒" or their English counterparts.</summary>
    public static string Duration(TimeSpan time, Language language)
    {
        var ja = language == Language.Ja;
        if (time.TotalSeconds < 60)
        {
            var seconds = time.TotalSeconds.ToString(time.TotalSeconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
            return ja ? seconds + "秒" : seconds + " s";
        }

        var whole = TimeSpan.FromSeconds(Math.Round(time.TotalSeconds));
        if (whole.TotalHours < 1)
        {
            return ja
                ? string.Create(CultureInfo.InvariantCulture, $"{whole.Minutes}分{whole.Seconds:D2}秒")
                : string.Create(CultureInfo.InvariantCulture, $"{whole.Minutes} min {whole.Seconds:D2} s");
        }

        var hours = (long)whole.TotalHours;
        return ja
            ? string.Create(CultureInfo.InvariantCulture, $"{hours:N0}時間{whole.Minutes:D2}分")
            : string.Create(CultureInfo.InvariantCulture, $"{hours:N0} h {whole.Minutes:D2} min");
    }

    /// <summary>"2026-11-22 04:05:06 +09:00".</summary>
    public static string Moment(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
