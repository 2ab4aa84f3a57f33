namespace Hub.Storage.Reading;

/// <summary>Which quarantined records to read, in source order.</summary>
public sealed record QuarantineFilter
{
    /// <summary>Only of this stream; empty: all.</summary>
    public string Stream { get; init; } = "";

    /// <summary>Only these records of <see cref="Stream"/>; empty: all.</summary>
    public IReadOnlyList<long> Records { get; init; } = [];

    /// <summary>Only with a finding of this code; 0: all.</summary>
    public int Code { get; init; }

    /// <summary>Only those in which this character occurs (the vendor's code); null: all.</summary>
    public uint? Gaiji { get; init; }

    /// <summary>Whether to read the bytes too.</summary>
    public bool WithBytes { get; init; } = true;
}
