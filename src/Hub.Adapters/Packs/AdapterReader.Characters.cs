using System.Text.Json;
using Hub.Adapters.Yaml;
using Hub.Characters.Policies;

namespace Hub.Adapters.Packs;

/// <summary>The <c>characters</c> section: what the target admits and how text is cleansed.</summary>
internal sealed partial class AdapterReader
{
    /// <summary>Options of the section by name, each with its words and what they mean; those without words are free text.</summary>
    internal static readonly (string Name, IReadOnlyList<string> Words, string Description)[] CharacterOptions =
    [
        ("name", [], "Name of the policy, as it is stored with a run; default the font's."),
        ("target", Words<TargetSet>(), "What the target admits; default administrative-standard (行政事務標準文字)."),
        ("form", Words<OutputForm>(), "How a character is written; default ivs."),
        ("placeholders", Words<PlaceholderHandling>(), "Characters that stand for a lost one, such as 〓; default warn."),
        ("placeholder-characters", [], "Which characters are placeholders."),
        ("spaces", Words<SpaceHandling>(), "Exotic spaces, and the space in 氏名; default unify."),
        ("wave-dash", Words<WaveDashSide>(), "Side of the wave-dash family; default ms."),
        ("unknown-ivs", Words<UnknownIvsHandling>(), "Variation sequences outside Moji_Joho; default keep."),
        ("controls", Words<ControlHandling>(), "Control characters; default reject."),
        ("length-unit", Words<LengthUnit>(), "What one character of length is; default character (base + selector = 1)."),
    ];

    private CharacterPolicy? ReadCharacters(MapReader top)
    {
        if (top.Map("characters") is not { } map)
        {
            return null;
        }

        var reader = new MapReader(map, problems);
        var policy = new CharacterPolicy();
        policy = policy with
        {
            Name = reader.Text("name")?.Value ?? "",
            Target = Word(reader, "target", policy.Target),
            Form = Word(reader, "form", policy.Form),
            Placeholders = Word(reader, "placeholders", policy.Placeholders),
            PlaceholderCharacters = reader.Text("placeholder-characters")?.Value ?? policy.PlaceholderCharacters,
            Spaces = Word(reader, "spaces", policy.Spaces),
            WaveDash = Word(reader, "wave-dash", policy.WaveDash),
            UnknownIvs = Word(reader, "unknown-ivs", policy.UnknownIvs),
            Controls = Word(reader, "controls", policy.Controls),
            LengthUnit = Word(reader, "length-unit", policy.LengthUnit),
        };
        reader.Finish();
        return policy;
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => JsonNamingPolicy.KebabCaseLower.ConvertName(n).Replace("jis-x", "jisx", StringComparison.Ordinal))];

    private static T Word<T>(MapReader reader, string key, T otherwise)
        where T : struct, Enum =>
        reader.Choice(key, Words<T>()) is { } word ? Enum.GetValues<T>()[Array.IndexOf(Words<T>(), word)] : otherwise;
}
