namespace Hub.Adapters.Lookups;

/// <summary>The sealed look-ups that the records of a stream are joined to, by the name of their source.</summary>
public sealed class LookupSet
{
    private readonly IReadOnlyDictionary<string, LookupTable> _tables;

    /// <summary>Look-ups by the name of their source. The tables stay the caller's to dispose of.</summary>
    public LookupSet(IReadOnlyDictionary<string, LookupTable> tables) => _tables = tables;

    /// <summary>No look-up at all: every key is missing.</summary>
    public static LookupSet Empty { get; } = new(new Dictionary<string, LookupTable>());

    /// <summary>The look-up of that source; null where it is not there.</summary>
    public LookupTable? Find(string source) => _tables.GetValueOrDefault(source);
}
