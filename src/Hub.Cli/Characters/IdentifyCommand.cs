using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Hub.Characters;
using Hub.Characters.Packs;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Characters;

/// <summary><c>hub characters identify</c>: everything known about characters, as JSON lines.</summary>
internal static class IdentifyCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var data = SharedOptions.Data(context);
        var folder = new CharacterFolder(data);
        var text = Text(context, "--text", "TEXT", "調べる文字（複数可）", "The characters themselves");
        var mj = Text(context, "--mj", "NAME", "MJ文字図形名または GJ 名", "An MJ or GJ name");
        var juki = Text(context, "--juki", "J+XXXX", "住基ネット統一文字コード", "住基ネット統一文字コード");
        var koseki = Text(context, "--koseki", "NUMBER", "戸籍統一文字番号", "戸籍統一文字番号");
        var touki = Text(context, "--touki", "NUMBER", "登記統一文字番号", "登記統一文字番号");
        var code = Text(context, "--code", "HEX", "ベンダの文字コード（--charset とともに）", "A vendor's code; with --charset");
        var charset = Text(context, "--charset", "NAME", "文字コードの名前", "The charset of --code");
        var command = new Command("identify", context.Text("文字について分かることをすべて示す", "Tells everything known about characters"))
        {
            text, mj, juki, koseki, touki, code, charset, data,
        };
        command.SetAction(parsed =>
        {
            var set = UnifiedSet.Default;
            var added = folder.Added(parsed);
            List<JsonObject> found =
            [
                .. Each(parsed, text).SelectMany(t => OfText(set, added, t)),
                .. Each(parsed, mj).Select(m => OfName(set, added, m)),
                .. Each(parsed, juki).Select(j => OfNumber(set, "juki", j, Hexadecimal(j), set.TryFindJuki)),
                .. Each(parsed, koseki).Select(k => OfKoseki(set, added, k)),
                .. Each(parsed, touki).Select(t => OfNumber(set, "touki", t, Decimal(t), set.TryFindTouki)),
                .. Each(parsed, code).Select(c => OfCode(set, added, c, parsed.GetValue(charset))),
            ];
            if (found.Count == 0)
            {
                throw new UsageException(
                    "--text、--mj、--juki、--koseki、--touki、--code のどれかを指定してください。", "Give --text, --mj, --juki, --koseki, --touki or --code.");
            }

            found.ForEach(f => context.Out.WriteLine(CharacterJson.Line(f)));
            return found.Exists(f => f["found"] is { } flag && !flag.GetValue<bool>()) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private delegate bool Find(int number, out MjCharacter character);

    private static IEnumerable<JsonObject> OfText(UnifiedSet set, AddedCharacterPack added, string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var sequence = new ScalarSequence(runes[i].Value);
            if (i + 1 < runes.Length && runes[i + 1].Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x3099 or 0x309A)
            {
                sequence = sequence with { Second = runes[++i].Value };
            }

            yield return OfSequence(set, added, sequence);
        }
    }

    private static JsonObject OfSequence(UnifiedSet set, AddedCharacterPack added, ScalarSequence sequence)
    {
        if (set.TryFindSequence(sequence, out var mj))
        {
            return CharacterJson.Of(set, mj);
        }

        var json = CharacterJson.Of(set, added, sequence);
        if (sequence.Second >= 0xFE00)
        {
            json["kind"] = "unknownVariation";
        }

        return json;
    }

    private static JsonObject OfName(UnifiedSet set, AddedCharacterPack added, string text)
    {
        if (!CharacterName.TryParse(text, out var name))
        {
            throw new UsageException($"--mj {text}: MJ000001 のような名前ではありません。", $"--mj {text} is no name such as MJ000001.");
        }

        return set.TryFind(name, out var mj) ? CharacterJson.Of(set, mj)
            : set.Hentaigana.Find(name) is { } kana ? CharacterJson.Of(set, added, new ScalarSequence(kana.Scalar))
            : added.TryFind(name, out var extra) ? CharacterJson.Of(set, added, new ScalarSequence(extra.Scalar))
            : Missing("mj", text);
    }

    private static JsonObject OfKoseki(UnifiedSet set, AddedCharacterPack added, string text)
    {
        var number = Decimal(text);
        return number is { } n && !set.TryFindKoseki(n, out _) && set.Hentaigana.FindKoseki(n) is { } kana
            ? CharacterJson.Of(set, added, new ScalarSequence(kana.Scalar))
            : OfNumber(set, "koseki", text, number, set.TryFindKoseki);
    }

    private static JsonObject OfNumber(UnifiedSet set, string option, string text, int? number, Find find)
    {
        if (number is not { } n)
        {
            throw new UsageException($"--{option} {text}: 番号として読めません。", $"--{option} {text} is no such number.");
        }

        return find(n, out var mj) ? CharacterJson.Of(set, mj) : Missing(option, text);
    }

    private static JsonObject OfCode(UnifiedSet set, AddedCharacterPack added, string text, string? charsetName)
    {
        if (Hexadecimal(text) is not { } code || charsetName is null)
        {
            throw new UsageException("--code は 16 進数で、--charset とともに指定してください。", "--code is hexadecimal and needs --charset.");
        }

        Charset charset;
        try
        {
            charset = Charset.Open(charsetName);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"--charset {charsetName}: {exception.Message}", $"--charset {charsetName}: {exception.Message}", exception);
        }

        if (charset.Meaning((uint)code) is not { } row)
        {
            return Missing("code", text);
        }

        var json = OfSequence(set, added, new ScalarSequence(row.First, row.Second));
        json["charset"] = charset.Name;
        json["sourceCode"] = text.ToUpperInvariant();
        json["siteGaiji"] = charset.IsSiteGaiji((uint)code);
        return json;
    }

    private static JsonObject Missing(string option, string text) => new() { ["found"] = false, [option] = text };

    private static IEnumerable<string> Each(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { Length: > 0 } value ? [value] : [];

    private static int? Decimal(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Hexadecimal(string text)
    {
        var digits = text.StartsWith("J+", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static Option<string?> Text(CliContext context, string name, string help, string ja, string en) =>
        new(name) { HelpName = help, Description = context.Text(ja, en) };
}
