namespace Hub.Records.Dumping;

/// <summary>What a dump shows beside the values. All default to false.</summary>
public sealed record DumpOptions
{
    /// <summary>Adds <c>$hex</c>: path → bytes of every item.</summary>
    public bool Hex { get; init; }

    /// <summary>Adds <c>$record</c>: ordinal, offset and length.</summary>
    public bool Positions { get; init; }

    /// <summary>Keeps the spaces that fill a field.</summary>
    public bool KeepSpaces { get; init; }

    /// <summary>Shows FILLER items too.</summary>
    public bool Fillers { get; init; }
}
