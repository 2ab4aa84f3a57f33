namespace Hub.Adapters.Dates;

/// <summary>What stands in a DATE beside a 不詳フラグ of 1 (the official text was not at hand: a site setting).</summary>
internal enum UnknownDate
{
    /// <summary>The earliest day it can be: 昭和20年3月 → 1945-03-01; 0000-01-01 when even the year is open.</summary>
    Floor,

    /// <summary>Open parts as zeros: 1945-03-00.</summary>
    Zeros,

    /// <summary>Nothing.</summary>
    Empty,
}
