using Hub.Adapters.Plan;
using Hub.Codecs;

namespace Hub.Adapters;

/// <summary>
/// A source record being written: the reverse of reading, for tests of packs and for forged extracts.
/// A value <c>hex:28C1…</c> sets bytes as they are, followed by spaces where the field is longer.
/// </summary>
public abstract class SourceRecord
{
    private protected SourceRecord()
    {
    }

    /// <summary>The bytes as they stand, without a frame.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Makes the record as it was at first: text empty, numbers zero.</summary>
    public abstract void Clear();

    /// <summary>True when there is a field (<c>NAME</c> or <c>NAME(3)</c>) or a column of that name.</summary>
    public abstract bool Has(string name);

    /// <summary>Sets a field (<c>NAME</c> or <c>NAME(3)</c>) or a column; false when there is none of that name or the value does not fit, with the reason.</summary>
    public abstract bool TrySet(string name, string value, out string reason);

    /// <summary>The header row of its file, without its line end; empty where there is none.</summary>
    internal virtual ReadOnlySpan<byte> Header => default;

    internal static SourceRecord Create(SourcePlan source, Charset charset, bool isEbcdic) =>
        source.Layout is null ? new DelimitedRecord(source, charset) : new LayoutRecord(source, charset, isEbcdic);
}
