using Hub.Catalog.Editions;

namespace Hub.Adapters.Lookups;

/// <summary>What an adapter keeps of the records of a lookup source.</summary>
/// <param name="Source">Name of the source in adapter.yaml.</param>
/// <param name="Group">Its key (first item) and the fields that other sources read; no group of the edition.</param>
public sealed record LookupDefinition(string Source, Group Group);
