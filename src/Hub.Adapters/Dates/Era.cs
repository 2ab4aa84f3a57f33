namespace Hub.Adapters.Dates;

/// <summary>An era (元号) with its first and last day as yyyymmdd (FACTS 12, wareki_eras.csv).</summary>
/// <param name="Code">Code of list 001-002 (元号): 1 明治 … 5 令和.</param>
/// <param name="Letter">M T S H R.</param>
/// <param name="Kanji">Name.</param>
/// <param name="FirstYear">Gregorian year of year 1.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; 99991231 for the running era.</param>
internal sealed record Era(int Code, char Letter, string Kanji, int FirstYear, int First, int Last)
{
    /// <summary>
    /// The five eras since 1868. Meiji is counted from 1868-01-01 of the lunisolar year 慶応4: dates of 明治1–5 are lunisolar in
    /// the old registers and are only carried, not converted.
    /// </summary>
    public static IReadOnlyList<Era> All { get; } =
    [
        new(1, 'M', "明治", 1868, 1868_01_01, 1912_07_29),
        new(2, 'T', "大正", 1912, 1912_07_30, 1926_12_24),
        new(3, 'S', "昭和", 1926, 1926_12_25, 1989_01_07),
        new(4, 'H', "平成", 1989, 1989_01_08, 2019_04_30),
        new(5, 'R', "令和", 2019, 2019_05_01, 9999_12_31),
    ];

    /// <summary>Last year number of the era that a calendar can show: 昭和64, 平成31.</summary>
    public int LastYear => (Last / 10000) - FirstYear + 1;

    /// <summary>The era of a letter of either case; null for any other scalar.</summary>
    public static Era? OfLetter(int scalar) => (scalar & ~0x20) switch
    {
        'M' => All[0],
        'T' => All[1],
        'S' => All[2],
        'H' => All[3],
        'R' => All[4],
        _ => null,
    };

    /// <summary>The era of a day, or null before 1868.</summary>
    public static Era? Of(int yyyymmdd)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (yyyymmdd >= All[i].First)
            {
                return All[i];
            }
        }

        return null;
    }
}
