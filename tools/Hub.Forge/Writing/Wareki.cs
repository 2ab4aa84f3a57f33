namespace Hub.Forge.Writing;

/// <summary>Dates in the Japanese calendar as hosts keep them: GYYMMDD.</summary>
internal static class Wareki
{
    private static readonly (DateOnly First, int BeforeYearOne)[] s_eras =
    [
        (new DateOnly(1868, 1, 25), 1867),
        (new DateOnly(1912, 7, 30), 1911),
        (new DateOnly(1926, 12, 25), 1925),
        (new DateOnly(1989, 1, 8), 1988),
        (new DateOnly(2019, 5, 1), 2018),
    ];

    /// <summary>GYYMMDD with era digits 1 明治 to 5 令和.</summary>
    public static int Of(DateOnly date) => Of(date, era => era + 1);

    /// <summary>The same with the era digits of 年金: 1 3 5 7 9.</summary>
    public static int OfPension(DateOnly date) => Of(date, era => era * 2 + 1);

    /// <summary>YYYYMMDD.</summary>
    public static int Western(DateOnly date) => date.Year * 10_000 + date.Month * 100 + date.Day;

    private static int Of(DateOnly date, Func<int, int> digit)
    {
        var era = s_eras.Length - 1;
        while (era > 0 && date < s_eras[era].First)
        {
            era--;
        }

        return digit(era) * 1_000_000 + (date.Year - s_eras[era].BeforeYearOne) * 10_000 + date.Month * 100 + date.Day;
    }
}
