namespace Hub.Adapters.Dates;

/// <summary>A date as a source writes it, after reading: parts that the source leaves open (00 or 99) are 0.</summary>
/// <param name="Era">The era it was written in; null for a Gregorian date.</param>
/// <param name="EraYear">Year of the era; 0 when unknown.</param>
/// <param name="Year">Gregorian year; 0 when unknown.</param>
/// <param name="Month">1–12, or 0 when unknown.</param>
/// <param name="Day">1–31, or 0 when unknown.</param>
internal readonly record struct SourceDate(Era? Era, int EraYear, int Year, int Month, int Day)
{
    /// <summary>True when the source itself calls it uncertain (頃): it is 不詳 however many parts it has, and what the source wrote is the notation.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>True when year, month and day are all known.</summary>
    public bool IsComplete => Year != 0 && Month != 0 && Day != 0 && !IsApproximate;

    /// <summary>The earliest day it can mean, as yyyymmdd; 00000101 when even the year is open.</summary>
    public int Earliest
    {
        get
        {
            if (Year == 0)
            {
                return 101;
            }

            var earliest = (Year * 10000) + (Math.Max(Month, 1) * 100) + Math.Max(Day, 1);
            return IsComplete || Era is null ? earliest : Math.Max(earliest, Era.First);
        }
    }

    /// <summary>Days of a month.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
