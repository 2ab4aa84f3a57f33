using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>Joins the record of another source by key, so that its fields can be read as <c>source.FIELD</c>.</summary>
/// <param name="Source">The lookup source.</param>
/// <param name="Key">The key, made of this record.</param>
/// <param name="Missing">A key that the lookup does not have: error (default), warn, accept.</param>
/// <param name="Several">A key that several records have: error (default), first, last in the order of the source.</param>
internal sealed record JoinSpec(YamlText Source, ValueSpec Key, string Missing, string Several);
