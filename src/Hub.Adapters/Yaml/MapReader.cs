using Hub.Adapters.Packs;
using Hub.Findings;

namespace Hub.Adapters.Yaml;

/// <summary>
/// Takes the entries of a map by name and says at the end which ones nobody asked for, with the nearest known name as the fix.
/// </summary>
internal sealed class MapReader(YamlMap map, AdapterProblems problems)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Where the map is.</summary>
    public YamlMark Mark => map.Mark;

    /// <summary>All problems go here.</summary>
    public AdapterProblems Problems => problems;

    /// <summary>The entry of that name, or null.</summary>
    public YamlValue? Find(string key)
    {
        _known.Add(key);
        foreach (var (k, value) in map.Entries)
        {
            if (k.Value == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The text of that name, or null when absent; not a text is a problem.</summary>
    public YamlText? Text(string key) => Find(key) switch
    {
        null => null,
        YamlText text => text,
        var other => Wrong<YamlText>(other, key, "文字列", "a text"),
    };

    /// <summary>The text of that name; absence is a problem.</summary>
    public YamlText? RequiredText(string key) => Text(key) ?? (Find(key) is null ? Missing<YamlText>(key) : null);

    /// <summary>The list of that name, or null when absent.</summary>
    public YamlList? List(string key) => Find(key) switch
    {
        null => null,
        YamlList list => list,
        var other => Wrong<YamlList>(other, key, "リスト", "a list"),
    };

    /// <summary>The map of that name, or null when absent.</summary>
    public YamlMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMap m => m,
        var other => Wrong<YamlMap>(other, key, "マップ", "a map"),
    };

    /// <summary>A list of texts; a single text is a list of one. Empty when absent.</summary>
    public IReadOnlyList<YamlText> Texts(string key) => Find(key) is { } value ? TextsOf(value, key) : [];

    /// <summary>A whole number in a range, or null when absent or wrong.</summary>
    public int? Integer(string key, int min, int max)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, System.Globalization.NumberStyles.AllowLeadingSign, null, out var number) && number >= min && number <= max)
        {
            return number;
        }

        problems.Add(text.Mark, $"{key} は {min} から {max} の整数です。「{text.Value}」を直してください。", $"{key} is a whole number from {min} to {max}, not \"{text.Value}\".");
        return null;
    }

    /// <summary>true or false; null when absent or wrong.</summary>
    public bool? Boolean(string key)
    {
        switch (Text(key))
        {
            case null:
                return null;
            case { Value: "true" }:
                return true;
            case { Value: "false" }:
                return false;
            case var text:
                problems.Add(text.Mark, $"{key} は true か false です。", $"{key} is true or false.");
                return null;
        }
    }

    /// <summary>One of the given words, or null when absent or wrong.</summary>
    public string? Choice(string key, IReadOnlyList<string> words)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (words.Contains(text.Value))
        {
            return text.Value;
        }

        problems.Add(text.Mark,
            $"{key} は {string.Join(" / ", words)} のどれかです。「{text.Value}」を直してください。{Nearest.HintJa(text.Value, words)}",
            $"{key} is one of {string.Join(", ", words)}, not \"{text.Value}\".{Nearest.HintEn(text.Value, words)}");
        return null;
    }

    /// <summary>Says which entries are not known here.</summary>
    public void Finish()
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!_known.Contains(key.Value))
            {
                problems.Add(key.Mark,
                    $"キー {key.Value} は知られていません。使えるのは {string.Join(", ", _known)}。{Nearest.HintJa(key.Value, _known)}",
                    $"Key {key.Value} is not known here; known: {string.Join(", ", _known)}.{Nearest.HintEn(key.Value, _known)}");
            }
        }
    }

    /// <summary>A value as a list of texts.</summary>
    public IReadOnlyList<YamlText> TextsOf(YamlValue value, string key)
    {
        switch (value)
        {
            case YamlText text:
                return [text];
            case YamlList list:
                var texts = new List<YamlText>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    if (item is YamlText t)
                    {
                        texts.Add(t);
                    }
                    else
                    {
                        Wrong<YamlText>(item, key, "文字列", "a text");
                    }
                }

                return texts;
            default:
                Wrong<YamlText>(value, key, "文字列のリスト", "a list of texts");
                return [];
        }
    }

    private T? Missing<T>(string key)
        where T : YamlValue
    {
        problems.Add(map.Mark, $"{key} がありません。書き足してください。", $"{key} is missing; add it.");
        return null;
    }

    private T? Wrong<T>(YamlValue found, string key, string ja, string en)
        where T : YamlValue
    {
        problems.Add(found.Mark, $"{key} は{ja}です ({found.KindJa}が書かれています)。", $"{key} must be {en}, not {found.KindEn}.");
        return null;
    }
}
