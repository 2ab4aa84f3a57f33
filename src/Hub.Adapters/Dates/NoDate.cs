namespace Hub.Adapters.Dates;

/// <summary>What a blank or zero date means.</summary>
internal enum NoDate
{
    /// <summary>There is none; date, flag and notation stay empty.</summary>
    Empty,

    /// <summary>It is not known: 不詳.</summary>
    Unknown,

    /// <summary>It must not happen.</summary>
    Error,
}
