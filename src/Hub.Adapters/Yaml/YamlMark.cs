namespace Hub.Adapters.Yaml;

/// <summary>A place in a YAML file; line and column from 1.</summary>
internal readonly record struct YamlMark(string File, int Line, int Column);
