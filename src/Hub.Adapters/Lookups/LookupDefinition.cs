using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Adapters.Lookups;

/// <summary>What an adapter keeps of the records of a lookup source.</summary>
/// <param name="Source">Name of the source in adapter.yaml.</param>
/// <param name="Group">Its key (first item) and the fields that other sources read; no group of the edition.</param>
public sealed record LookupDefinition(string Source, Group Group)
{
    /// <summary>The keys that other records looked up, as the only item; no group of the edition. Null where the adapter does not ask which records nobody looked up.</summary>
    public Group? Used { get; init; }

    /// <summary>Severity of a record that nobody looked up; only where <see cref="Used"/> is not null.</summary>
    public Severity Unused { get; init; }
}
