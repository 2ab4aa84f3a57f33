namespace Hub.Adapters.Dates;

/// <summary>The forms of dates in extracts (legacy_value_patterns.csv).</summary>
internal enum DateForm
{
    /// <summary>Era digit, year, month, day: 3450315.</summary>
    Gyymmdd,

    /// <summary>Era digit, year, month: 34503.</summary>
    Gyymm,

    /// <summary>Gregorian: 19700315, also with separators.</summary>
    Yyyymmdd,

    /// <summary>Gregorian year and month: 197003.</summary>
    Yyyymm,

    /// <summary>Era letter or name with separators, half or full width, 元年: S45.03.15, 昭和４５年３月１５日.</summary>
    Text,
}
