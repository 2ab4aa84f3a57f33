using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A value that a site gives, not the extract: such as the municipality's code.</summary>
/// <param name="Name">Name in adapter.yaml.</param>
/// <param name="Default">Value unless the run gives another.</param>
/// <param name="Note">What it means.</param>
internal sealed record ParameterSpec(YamlText Name, string Default, string Note);
