namespace Hub.Adapters.Yaml;

/// <summary>A node of a YAML file that knows its place.</summary>
internal abstract record YamlValue(YamlMark Mark)
{
    /// <summary>What it is, for messages: "a text", "a list", "a map".</summary>
    public string KindJa => this switch { YamlText => "文字列", YamlList => "リスト", _ => "マップ" };

    /// <summary>What it is, for messages.</summary>
    public string KindEn => this switch { YamlText => "a text", YamlList => "a list", _ => "a map" };
}
