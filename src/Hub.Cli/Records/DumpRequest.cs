namespace Hub.Cli.Records;

/// <summary>What the command line of <c>records dump</c> asked for.</summary>
internal sealed record DumpRequest
{
    public required string File { get; init; }

    public required string Charset { get; init; }

    public required string Framing { get; init; }

    public string? Copybook { get; init; }

    public string? Record { get; init; }

    public required string Dialect { get; init; }

    public required string Format { get; init; }

    public IReadOnlyList<string> CopyFolders { get; init; } = [];

    public string? Delimiter { get; init; }

    public string? Quote { get; init; }

    public bool Header { get; init; }

    public bool LittleEndian { get; init; }

    public bool LengthExcludesDescriptor { get; init; }

    public string? Zones { get; init; }

    public string? LineEnd { get; init; }

    public int? RecordLength { get; init; }

    public bool Hex { get; init; }

    public bool Positions { get; init; }

    public bool KeepSpaces { get; init; }

    public bool Fillers { get; init; }

    public long Skip { get; init; }

    public long Limit { get; init; } = -1;
}
