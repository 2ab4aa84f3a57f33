using System.Text.Json;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Packs;

/// <summary>
/// The JSON of published vendor tables: "code", "unicode", "hd" (selector of Hanyo-Denshi), "sp" (second scalar), "options".
/// Of a code with a variation sequence and a compatibility ideograph the sequence is read; the ideograph is written as the code too.
/// </summary>
public sealed partial class PackSource
{
    private const int Replacement = 0xFFFD;

    private void ReadJson(IReadOnlyList<JsonElement> elements)
    {
        var sequences = elements.Where(e => Hex(e, "hd") is not null).Select(e => Hex(e, "code")).ToHashSet();
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (Hex(element, "code") is not { } text || !PackText.TryCode(text, out var code)
                || Hex(element, "unicode") is not { } unicode || !PackText.TryScalar(unicode, out var first)
                || !TrySecond(element, out var second))
            {
                Malformed(i + 1, element.GetRawText().ReplaceLineEndings(" "));
                continue;
            }

            AddJson(i + 1, new CodeRow(code, first, second, RowUse.Both), Options(element), sequences.Contains(text));
        }
    }

    private void AddJson(int number, CodeRow row, HashSet<string> options, bool hasSequence)
    {
        if (options.Contains("unmappable") || row.First == Replacement)
        {
            Add(number, row with { First = -1, Second = 0 });
        }
        else if (options.Contains("encode_only") || (hasSequence && options.Contains("cjk_ci")))
        {
            Add(number, row with { Use = RowUse.EncodeOnly });
        }
        else
        {
            Add(number, row with { Use = options.Contains("decode_only") ? RowUse.DecodeOnly : RowUse.Both });
            if (row.Second >= 0xFE00 && !options.Contains("oneway") && !options.Contains("decode_only"))
            {
                // The bare character is written as this code too.
                Add(number, row with { Second = 0, Use = RowUse.EncodeOnly });
            }
        }
    }

    private static bool TrySecond(JsonElement element, out int second)
    {
        second = 0;
        return (Hex(element, "hd") ?? Hex(element, "sp")) is not { } text || PackText.TryScalar(text, out second);
    }

    private static string? Hex(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static HashSet<string> Options(JsonElement element) =>
        element.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Array
            ? [.. options.EnumerateArray().Where(o => o.ValueKind == JsonValueKind.String).Select(o => o.GetString()!)]
            : [];
}
