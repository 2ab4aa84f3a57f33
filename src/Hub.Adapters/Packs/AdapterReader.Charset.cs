using System.Text.RegularExpressions;
using Hub.Adapters.Model;
using Hub.Adapters.Yaml;
using Hub.Codecs;
using Hub.Findings;

namespace Hub.Adapters.Packs;

/// <summary>The charset and what differs about it at a site.</summary>
internal sealed partial class AdapterReader
{
    private CharsetSpec? ReadCharset(MapReader top)
    {
        switch (top.Find("charset"))
        {
            case null:
                problems.Add(top.Mark, "charset がありません。", "charset is missing.");
                return null;
            case YamlText text:
                return new CharsetSpec { Name = text, Font = Fonts[0], Gaiji = GaijiPolicies[0], Tables = [], Options = CharsetOptions.Default };
            case YamlMap map:
                var reader = new MapReader(map, problems);
                var name = reader.RequiredText("name");
                var font = reader.Choice("font", Fonts);
                var gaiji = reader.Choice("gaiji", GaijiPolicies);
                var tables = reader.Texts("tables");
                var options = ReadOptions(reader, name?.Value);
                reader.Finish();
                if (name is null)
                {
                    return null;
                }

                if (tables.Count > 0 && CharsetOptionLibrary.Unicode.Contains(name.Value))
                {
                    problems.Add(tables[0].Mark, $"{name.Value} にコード表はありません。tables を消してください。", $"{name.Value} has no code tables; take tables out.");
                }

                return new CharsetSpec { Name = name, Font = font ?? Fonts[0], Gaiji = gaiji ?? GaijiPolicies[0], Tables = tables, Options = options };
            case var other:
                problems.Add(other.Mark, "charset は名前かマップです。", "charset is a name or a map.");
                return null;
        }
    }

    private CharsetOptions ReadOptions(MapReader charset, string? name)
    {
        var options = CharsetOptions.Default;
        if (charset.Map("options") is not { } map)
        {
            return options;
        }

        var reader = new MapReader(map, problems);
        foreach (var spec in CharsetOptionLibrary.All)
        {
            if (reader.Text(spec.Name) is { } value)
            {
                options = Set(options, spec, value, name) ?? options;
            }
        }

        reader.Finish();
        return options;
    }

    private CharsetOptions? Set(CharsetOptions options, CharsetOptionSpec spec, YamlText value, string? charset)
    {
        var fits = spec.Words.Count > 0 ? spec.Words.Contains(value.Value) : Regex.IsMatch(value.Value, spec.Pattern, RegexOptions.NonBacktracking);
        var set = fits ? spec.Set(options, value.Value) : null;
        if (set is null && spec.Words.Count > 0)
        {
            problems.Add(value.Mark,
                $"{spec.Name} は {string.Join(" / ", spec.Words)} のどれかです。「{value.Value}」を直してください。{Nearest.HintJa(value.Value, spec.Words)}",
                $"{spec.Name} is one of {string.Join(", ", spec.Words)}, not \"{value.Value}\".{Nearest.HintEn(value.Value, spec.Words)}");
        }
        else if (set is null)
        {
            problems.Add(value.Mark,
                $"{spec.Name} は {spec.Example} の形です。「{value.Value}」を直してください。",
                $"{spec.Name} is written like {spec.Example}, not \"{value.Value}\". {spec.Description}");
        }
        else if (charset is not null && Charset.Names.Contains(charset) && !spec.Applies(charset))
        {
            problems.Add(value.Mark,
                $"{spec.Name} は文字コード {charset} では意味がありません。消してください。",
                $"{spec.Name} means nothing for charset {charset}; take it out.");
        }

        return set;
    }
}
