using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A code table of the pack.</summary>
/// <param name="Name">Name by which functions refer to it.</param>
/// <param name="File">CSV inside the pack.</param>
internal sealed record CodesSpec(YamlText Name, YamlText File);
