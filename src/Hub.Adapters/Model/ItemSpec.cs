using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>One item and the value that fills it.</summary>
/// <param name="Item">Item name or 8-digit id.</param>
/// <param name="Value">Where the value comes from.</param>
/// <param name="Note">Why, for the document; null = none.</param>
internal sealed record ItemSpec(YamlText Item, ValueSpec Value, string? Note);
