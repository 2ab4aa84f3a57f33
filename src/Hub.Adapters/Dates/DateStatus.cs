namespace Hub.Adapters.Dates;

/// <summary>What reading a date gave.</summary>
internal enum DateStatus
{
    /// <summary>A date, possibly with open parts.</summary>
    Date,

    /// <summary>No date: spaces, zeros, or nothing.</summary>
    None,

    /// <summary>All nines: no end.</summary>
    Open,

    /// <summary>Not of the expected form.</summary>
    Malformed,

    /// <summary>The era digit, letter or name is not known.</summary>
    UnknownEra,

    /// <summary>No such month or day.</summary>
    NoSuchDay,

    /// <summary>The day is not in the era it is written in.</summary>
    OutsideEra,
}
