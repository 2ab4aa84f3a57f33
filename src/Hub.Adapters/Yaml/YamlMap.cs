namespace Hub.Adapters.Yaml;

/// <summary>A mapping, in the order of the file; keys are unique.</summary>
internal sealed record YamlMap(YamlMark Mark, IReadOnlyList<(YamlText Key, YamlValue Value)> Entries) : YamlValue(Mark);
