namespace Hub.Adapters.Yaml;

/// <summary>A scalar. All scalars are text: <c>001</c> stays "001", <c>no</c> stays "no".</summary>
internal sealed record YamlText(YamlMark Mark, string Value) : YamlValue(Mark);
