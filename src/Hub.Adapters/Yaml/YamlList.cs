namespace Hub.Adapters.Yaml;

/// <summary>A sequence.</summary>
internal sealed record YamlList(YamlMark Mark, IReadOnlyList<YamlValue> Items) : YamlValue(Mark);
