using System.Text;
using Hub.Access.Tokens;
using Hub.Catalog.Conditions;
using Hub.Catalog.Editions;
using Hub.Catalog.Files;
using Hub.Catalog.Import;
using Hub.Characters;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Codecs.Packs;
using Hub.Compare;
using Hub.Reports;
using Hub.Reports.Model;
using Hub.Storage.Secrecy;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Fuzz.Targets;

/// <summary>Files of text that people write or get from elsewhere, each with the exceptions that its reader declares.</summary>
internal static class TextTargets
{
    private const string Tables = "# charset: jef\n# version: 1\n# licence: x\n42A1\tU+8FBB\tdecode\n42A2\tU+9AD8 U+E0100\n";
    private const string Settings = """{ "profile": "excel", "hasMark": true, "newLine": "\r\n", "separator": ",", "quoting": "always", "header": "none", "fileName": "{group}.csv" }""";

    private static readonly string[] s_json = ["{", "}", "[", "]", "\"", ":", ",", "null", "true", "1e999", "-0", "\\u0000", "\\ud800", "//", "/*", "{\"a\":"];
    private static readonly EditionLibrary s_editions = EditionLibrary.Load();
    private static readonly Edition s_edition = s_editions.Find("001/2.1")!;

    public static IEnumerable<IFuzzTarget> All()
    {
        var group = s_edition.Groups[0];
        var item = group.Items[0].Name;
        return
        [
            ParserTarget.OfText("tables", [Tables, "[{\"code\":\"42A1\",\"unicode\":\"U+8FBB\"}]", "42A1 8FBB\n42A2 9AD8\n", "* list\n0x42A1 0x8FBB\n"], ["\t", "U+", "42A1", "# charset: ", "0x", "decode", "[{", "*"], ReadTables),
            ParserTarget.OfText("added", ["# version: 1\nGJ000001\tU+F0000\tU+8FBB\n"], ["GJ", "MJ", "\t", "U+", "U+10FFFF"], t => Added(t)),
            ParserTarget.OfText("worklist", ["団体,文字コード,外字コード,同定先,区分,根拠,決定者,確認者,版\r\n131016,jef,0x80A1,MJ000001,同定,x,甲,乙,1\r\n"], [",", "\"", "\r\n", "0x80A1", "MJ000001", "U+8FBB", "版", "同定"], ReadWorkList),
            new ParserTarget("edition", [Encoding.UTF8.GetBytes(Edition)], [.. s_json, "\"items\":", "\"groups\":", "\"type\":", "\"X\"", "\"length\":", "\"condition\":"], ReadEdition),
            ParserTarget.OfText("condition", [$"{item} = '1'", $"({item} is null or {item} in ('1','2'..'9')) and not {item} >= '0'"], [item, "and", "or", "not", "(", ")", "is null", "in", "'", "=", "<>", ">=", ".."], t => Parse(t, group)),
            ParserTarget.OfText("condition-ja", ["00100007が1の場合かつ00100102がなし又は不明でない場合", "00100007が1、2又は3の場合若しくは00100008がなしの場合"], ["00100007が", "の場合", "又は", "若しくは", "かつ", "なし", "不明", "でない", "ではない", "、", "～", "は出力必須", "1"], t => JapaneseCondition.ToExpression(t) is { } found ? $"some {found.Count(c => c == '=')}" : "none"),
            new ParserTarget("rules", [RuleSeed()], [.. s_json, "\"rules\":", "\"across\":", "\"limits\":", "\"when\":", "\"then\":", item], ReadRules, 512 << 20),
            ParserTarget.OfText("files-json", [Settings], [.. s_json, "\"profile\"", "\"separator\"", "utf16", "{romaji}"], t => Declared<InvalidDataException>(() => StandardFileProfile.Parse(t).Name)),
            ParserTarget.OfText("report-json", [Report()], [.. s_json, "\"version\":\"1.0\"", "\"codes\":", "\"streams\":"], t => Declared<InvalidDataException>(() => JsonReport.Read(new MemoryStream(Encoding.UTF8.GetBytes(t))).RunId.Length > 0 ? "run" : "none")),
            new ParserTarget("compare-csv", [Encoding.UTF8.GetBytes("宛名番号,氏名\n1,\"a,\"\"b\"\n2,c\n")], [",", "\"", "\r\n", "\"\"", "\uFEFF"], Compare),
            ParserTarget.OfText("token", ["hub_0123456789abcdef_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"], ["hub_", "_"], t => $"{AccessToken.TryParse(t, out _)} {MasterKeys.Parse(t) is null}"),
        ];
    }

    private const string Edition = """
        {"edition":{"business":"990","name":"試験","romaji":"shiken","version":"1.0","trust":"sample","origin":"x"},
         "groups":[{"id":"g","name":"グループ","romaji":"guruupu","items":[{"id":"99000001","name":"番号","romaji":"bangou","type":"9","length":5,"key":true},{"id":"99000002","name":"名","type":"N","length":10,"codes":["990-001"]}]}],
         "codeLists":[{"id":"990-001","name":"区分","values":[["1","一"],["2","二"]]}]}
        """;

    private static string Declared<T>(Func<string> read)
        where T : Exception
    {
        try
        {
            return read();
        }
        catch (T exception)
        {
            return exception is ConditionSyntaxException condition ? condition.Expected[..Math.Min(20, condition.Expected.Length)] : exception.Message[..Math.Min(12, exception.Message.Length)];
        }
    }

    private static string ReadTables(string text)
    {
        var source = PackSource.Read(text);
        return $"{source.Format} {source.Lines.Count > 0} {string.Join(' ', source.Problems.Select(p => p.Kind).Distinct().Order())}";
    }

    private static string Added(string text)
    {
        var problems = new List<Hub.Characters.Packs.PackProblem>();
        using var reader = new StringReader(text);
        return $"{AddedCharacterPack.Read(reader, problems).All.Count > 0} {problems.Count > 0}";
    }

    private static string ReadWorkList(string text)
    {
        using var reader = new StringReader(text);
        var item = new WorkItem("jef", "80A1");
        var import = WorkListCsv.Read(reader, new WorkList("131016", [item]), new DecisionTarget(UnifiedSet.Default, AddedCharacterPack.Empty), DateTimeOffset.UnixEpoch);
        return string.Join(' ', import.Problems.Select(p => p.En[..Math.Min(16, p.En.Length)]).Distinct().Order(StringComparer.Ordinal).Take(3));
    }

    private static string ReadEdition(byte[] bytes) => Declared<EditionFormatException>(() => $"{EditionReader.Read("fuzz", bytes).Groups.Count}");

    private static string Report()
    {
        var report = new RunReport
        {
            RunId = "r",
            Mode = RunMode.DryRun,
            State = RunState.Committed,
            Municipality = new MunicipalityReport("131016", "x"),
            Basis = new BasisReport { Adapter = "a/001", BusinessId = "001", BusinessName = "x", EditionIsOfficial = true, EditionVersion = "2.1" },
            Streams = [],
            Groups = [],
            Findings = [],
            Timing = new TimingReport { Started = DateTimeOffset.UnixEpoch },
        };
        using var output = new MemoryStream();
        JsonReport.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Parse(string text, Group group) => Declared<ConditionSyntaxException>(() => ConditionParser.Parse(text, group).ToString() is { Length: > 0 } again
        ? ConditionParser.Parse(again, group).ToString() == again ? "same" : throw new FuzzException($"a condition's text is parsed to another one: {again}")
        : "");

    private static byte[] RuleSeed()
    {
        using var built = typeof(RuleSet).Assembly.GetManifestResourceStream("rules/001.json")!;
        using var bytes = new MemoryStream();
        built.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string ReadRules(byte[] bytes)
    {
        RuleSet rules;
        try
        {
            rules = RuleSet.Load(new MemoryStream(bytes));
        }
        catch (RuleException exception)
        {
            return exception.Message[..Math.Min(30, exception.Message.Length)];
        }

        var problems = RuleSetLint.Check(rules, s_edition);
        return problems.Count > 0 ? problems[0].En[..Math.Min(20, problems[0].En.Length)] : Declared<RuleException>(() => $"{RecordValidator.Compile(s_edition, rules: rules).Count}");
    }

    private static string Compare(byte[] bytes)
    {
        byte[] other = [.. bytes[..(bytes.Length / 2)], .. "\n9,z\n"u8];
        return Declared<InvalidDataException>(() =>
        {
            var comparer = new FileComparer("a.csv", new CompareOptions { SortBytes = 4096, ShowValues = true }, new KeyColumns([s_edition]));
            var once = comparer.Compare(() => new MemoryStream(bytes), () => new MemoryStream(other), CancellationToken.None);
            var split = comparer.Compare(() => new ChunkedStream(bytes, new Random(1), 3), () => new ChunkedStream(other, new Random(2), 5), CancellationToken.None);
            return once.Differences == split.Differences && once.ExpectedRows == split.ExpectedRows
                ? $"{once.Status} {once.MissingColumns.Count}"
                : throw new FuzzException($"{once.Differences} differences in one piece, {split.Differences} in pieces");
        });
    }
}
