using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>Says that other sources may look up the records of this one.</summary>
/// <param name="Mark">Where it stands.</param>
/// <param name="Key">The value by which a record is found.</param>
/// <param name="Unused">A record that no other one looks up: accept (default), warn, error.</param>
internal sealed record LookupSpec(YamlMark Mark, ValueSpec Key, string Unused);
