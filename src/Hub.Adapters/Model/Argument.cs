using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>An argument of a function.</summary>
/// <param name="Mark">Where it stands.</param>
/// <param name="Texts">The texts; one for a single value. For a map of values: key, value, key, value.</param>
internal sealed record Argument(YamlMark Mark, IReadOnlyList<string> Texts)
{
    /// <summary>The single text.</summary>
    public string Text => Texts[0];
}
