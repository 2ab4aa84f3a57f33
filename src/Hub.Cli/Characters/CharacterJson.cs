using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;

namespace Hub.Cli.Characters;

/// <summary>Characters as JSON objects of one line.</summary>
internal static class CharacterJson
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line.</summary>
    public static string Line(JsonObject json) => json.ToJsonString(s_options);

    /// <summary>Everything known about an MJ; absent values are left out.</summary>
    public static JsonObject Of(UnifiedSet set, MjCharacter c)
    {
        var json = new JsonObject { ["name"] = c.Name.ToString(), ["text"] = c.Sequence.Text };
        Add(json, "code", c.Sequence.ToString());
        Add(json, "ucs", Scalar(c.Ucs));
        Add(json, "implementedUcs", Scalar(c.ImplementedUcs));
        Add(json, "ivs", c.Ivs.ToString());
        Add(json, "svs", c.Svs.ToString());
        Add(json, "juki", Number(c.Juki, "X4", "J+"));
        Add(json, "koseki", Number(c.Koseki, "D6"));
        Add(json, "touki", Number(c.Touki, "D8"));
        Add(json, "nyukan", Number(c.Nyukan, "X4", "0x"));
        Add(json, "nyukanGaiji", Number(c.NyukanGaiji, "X4", "0x"));
        Add(json, "compatibilityIdeograph", Scalar(c.CompatibilityIdeograph));
        Add(json, "x0213", c.X0213.ToString());
        Add(json, "x0213Class", c.X0213Class switch { X0213Class.Example => "example", X0213Class.Unified => "unified", _ => "" });
        Add(json, "x0213Unification", c.X0213Unification ?? "");
        Add(json, "x0212", c.X0212);
        Add(json, "policy", c.Policy switch { KanjiPolicy.Joyo => "常用漢字", KanjiPolicy.Jinmei => "人名用漢字", _ => "" });
        Add(json, "daiKanwa", c.DaiKanwa);
        if (c.Strokes > 0)
        {
            json["strokes"] = c.Strokes;
        }

        json["readings"] = new JsonArray([.. set.Readings.Of(c).Select(r => (JsonNode)r)]);
        json["radicals"] = new JsonArray([.. set.Readings.RadicalsOf(c).Select(r => (JsonNode)$"{r.Radical}.{r.Strokes}")]);
        Add(json, "ids", c.Ucs >= 0 ? set.Structures.Of(c.Ucs) ?? "" : "");
        Add(json, "version", c.Version);
        Add(json, "note", set.Readings.NoteOf(c) ?? "");
        Add(json, "remark", c.Remark ?? "");
        json["degradation"] = Degradation(set, c);
        if (c.Ucs >= 0)
        {
            var others = new JsonArray();
            foreach (var other in set.OnBase(c.Ucs))
            {
                if (other.Name != c.Name)
                {
                    others.Add((JsonNode)other.Name.ToString());
                }
            }

            json["sameBase"] = others;
        }

        return json;
    }

    /// <summary>A character that is no MJ: 変体仮名, GJ, non-kanji, or one outside the set.</summary>
    public static JsonObject Of(UnifiedSet set, AddedCharacterPack added, ScalarSequence sequence)
    {
        var json = new JsonObject { ["text"] = sequence.Text, ["code"] = sequence.ToString() };
        Add(json, "x0213", set.X0213.CodeOf(sequence).ToString());
        if (set.Hentaigana.Find(sequence.First) is { } kana)
        {
            json["name"] = kana.Name.ToString();
            json["kind"] = "hentaigana";
            Add(json, "unicodeName", kana.UnicodeName);
            Add(json, "mother", kana.Mother == 0 ? "" : new Rune(kana.Mother).ToString());
            Add(json, "koseki", Number(kana.Koseki == 0 ? -1 : kana.Koseki, "D6"));
            json["sounds"] = new JsonArray([.. kana.Sounds.Select(s => (JsonNode)s)]);
        }
        else if (added.TryFind(sequence.First, out var extra))
        {
            json["name"] = extra.Name.ToString();
            json["kind"] = "added";
            Add(json, "fallback", extra.Fallback.Text);
        }
        else
        {
            json["kind"] = set.NonKanji.Contains(sequence.First) ? "nonKanji" : sequence.First is >= 0xE000 and <= 0xF8FF or >= 0xF0000 ? "privateUse" : "outside";
        }

        return json;
    }

    /// <summary>A candidate with its reasons.</summary>
    public static JsonObject Of(Candidate candidate) => new()
    {
        ["name"] = candidate.Name.ToString(),
        ["text"] = candidate.Sequence.Text,
        ["code"] = candidate.Sequence.ToString(),
        ["score"] = candidate.Score,
        ["reasons"] = new JsonArray([.. candidate.Reasons.Select(r => (JsonNode)new JsonObject
        {
            ["evidence"] = JsonNamingPolicy.CamelCase.ConvertName(r.Evidence.ToString()),
            ["weight"] = Math.Round(r.Weight, 3),
            ["detail"] = r.Detail,
        })]),
    };

    private static JsonArray Degradation(UnifiedSet set, MjCharacter c)
    {
        var chosen = set.Degradation.TryChoose(c, out var single);
        return new JsonArray([.. set.Degradation.CandidatesOf(c).Select(d => (JsonNode)new JsonObject
        {
            ["text"] = new Rune(d.Scalar).ToString(),
            ["x0213"] = set.X0213.CodeOf(new ScalarSequence(d.Scalar)).ToString(),
            ["evidence"] = JsonNamingPolicy.CamelCase.ConvertName(d.Evidence.ToString()),
            ["order"] = d.Order,
            ["chosen"] = chosen && d == single,
        })]);
    }

    private static void Add(JsonObject json, string name, string value)
    {
        if (value.Length > 0)
        {
            json[name] = value;
        }
    }

    private static string Scalar(int scalar) => scalar < 0 ? "" : new ScalarSequence(scalar).ToString();

    private static string Number(int number, string format, string prefix = "") => number < 0 ? "" : prefix + number.ToString(format, CultureInfo.InvariantCulture);
}
