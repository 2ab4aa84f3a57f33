namespace Hub.Forge;

/// <summary>What to forge. The same options give the same bytes on any machine.</summary>
public sealed record ForgeOptions
{
    /// <summary>Records of the pack's main source; the other sources follow from it. Default 10,000.</summary>
    public long Records { get; init; } = 10_000;

    /// <summary>Seed of everything that varies. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Share of records that get one fault, 0 to 1. Default 0.01.</summary>
    public double Errors { get; init; } = 0.01;

    /// <summary>The day of the extract; nothing is dated later but what is planned. Default 2025-12-31.</summary>
    public DateOnly Today { get; init; } = new(2025, 12, 31);
}
