using System.Text;
using System.Text.Json;
using Hub.Characters.Cleansing;
using Hub.Characters.Degradation;
using Hub.Characters.Packs;
using Hub.Characters.Policies;

namespace Hub.Characters.Tests;

public class ProofTests
{
    private static readonly UnifiedSet s_set = UnifiedSet.Default;

    [Fact]
    public void Degradation_OneValued_Has27533Entries()
    {
        var chosen = 0;
        var none = 0;
        for (var row = 0; row < s_set.Count; row++)
        {
            chosen += s_set.Degradation.TryChoose(s_set[row], out var one) ? 1 : 0;
            Assert.True(one.Scalar == 0 || s_set.X0213.Contains(one.Scalar));
            none += s_set.Degradation.CountOf(s_set[row]) == 0 ? 1 : 0;
        }

        Assert.Equal((27_533, 23_011), (chosen, none));
    }

    [Fact]
    public void Cleanse_CompatibilityIdeographsOfCp932_NoneChanges()
    {
        const string all = "\uF929\uF9DC\uFA0E\uFA0F\uFA10\uFA11\uFA12\uFA13\uFA14\uFA15\uFA16\uFA17\uFA18\uFA19\uFA1A\uFA1B\uFA1C\uFA1D\uFA1E\uFA1F\uFA20\uFA21\uFA22\uFA23\uFA24\uFA25\uFA26\uFA27\uFA28\uFA29\uFA2A\uFA2B\uFA2C\uFA2D";
        Assert.Equal(34, all.Length);
        var utf8 = Encoding.UTF8.GetBytes(all);
        foreach (var form in new[] { OutputForm.Ivs, OutputForm.Base, OutputForm.Pup })
        {
            var cleanser = Cleanser.Compile(new CharacterPolicy { Form = form });
            var destination = new byte[Cleanser.MaxUtf8Length(utf8.Length)];
            var issues = new CharacterIssueList();
            var result = cleanser.Cleanse(utf8, TextKind.General, destination, issues);
            Assert.Equal(all, Encoding.UTF8.GetString(destination, 0, result.Written));
            Assert.Equal((0, 34, false), (issues.Count, result.Length, result.Changed));
        }
    }

    [SharedFact("code-tables/jis90_vs_2004_from_juki.tsv")]
    public void SourceFont_Jis90_IsTheGivenListOf98()
    {
        var cleanser = Cleanser.Compile(new CharacterPolicy { SourceFont = SourceFont.Jis90 });
        var expected = File.ReadLines(Path.Combine(Repository.Shared, "code-tables/jis90_vs_2004_from_juki.tsv"))
            .Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToDictionary(f => f[0].EnumerateRunes().First().Value, f => (f[1], f[2]));
        Assert.Equal(98, expected.Count);
        for (var scalar = 0x3400; scalar < 0x30000; scalar++)
        {
            var rewrite = cleanser.Rewrite(0, new ScalarSequence(scalar));
            var changed = rewrite.Rule == CharacterRule.SourceFont;
            Assert.Equal(expected.ContainsKey(scalar), changed);
            if (changed)
            {
                Assert.Equal(expected[scalar], (rewrite.Name.ToString(), rewrite.Output.ToString()));
            }
        }
    }

    [SharedFact("code-tables/fujitsu_jef_mapping.json")]
    public void JefRowsWithHanyoDenshiIvs_EachIdentifiesOneMj()
    {
        using var json = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Repository.Shared, "code-tables/fujitsu_jef_mapping.json")),
            new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var rows = 0;
        foreach (var row in json.RootElement.EnumerateArray())
        {
            if (row.TryGetProperty("hd", out var hd) && hd.GetString() is { Length: > 0 } selector)
            {
                rows++;
                var sequence = new ScalarSequence(Convert.ToInt32(row.GetProperty("unicode").GetString(), 16), Convert.ToInt32(selector, 16));
                Assert.True(s_set.TryFindSequence(sequence, out var mj), $"{row.GetProperty("code").GetString()}: {sequence}");
                Assert.Equal(sequence.First, mj.Ucs);
            }
        }

        Assert.Equal(3_798, rows);
    }

    [SharedFact("code-tables/gj_v1_codepoints.tsv")]
    public void AddedCharacters_GjList_IsReadAndAdmitted()
    {
        var problems = new List<PackProblem>();
        using var reader = new StreamReader(Path.Combine(Repository.Shared, "code-tables/gj_v1_codepoints.tsv"));
        var pack = AddedCharacterPack.Read(reader, problems);
        Assert.Empty(problems);
        Assert.Equal(9_175, pack.All.Count);
        var standard = Cleanser.Compile(new CharacterPolicy(), pack);
        var mj = Cleanser.Compile(new CharacterPolicy { Target = TargetSet.Mj }, pack);
        foreach (var character in pack.All)
        {
            var sequence = new ScalarSequence(character.Scalar);
            var admitted = standard.Rewrite(0, sequence);
            Assert.Equal((CharacterRule.None, character.Name), (admitted.Rule, admitted.Name));
            Assert.Equal(CharacterRule.NotInTarget, mj.Rewrite(0, sequence).Rule);
        }
    }

    [Fact]
    public void AddedCharacters_PupForm_WritesAndReadsTheCodeOfAnMj()
    {
        var pack = AddedCharacterPack.Read(new StringReader("# version: test\nMJ022335\tU+10A000\nGJ000001\tU+100000\tU+30F1\n"), []);
        var pup = Cleanser.Compile(new CharacterPolicy { Form = OutputForm.Pup }, pack).Rewrite(0, new ScalarSequence(0x845B, 0xE0102));
        Assert.Equal((0x10A000, CharacterTag.Exact), (pup.Output.First, pup.Tag));
        var ivs = Cleanser.Compile(new CharacterPolicy(), pack).Rewrite(0, new ScalarSequence(0x10A000));
        Assert.Equal("U+845B U+E0102", ivs.Output.ToString());
        var x0213 = Cleanser.Compile(new CharacterPolicy { Form = OutputForm.JisX0213 }, pack).Rewrite(0, new ScalarSequence(0x100000));
        Assert.Equal((0x30F1, CharacterTag.Degraded, "GJ000001"), (x0213.Output.First, x0213.Tag, x0213.Name.ToString()));
    }

    [Theory]
    [InlineData(TargetSet.AdministrativeStandard, OutputForm.Ivs, "U+100000", CharacterTag.Exact)]
    [InlineData(TargetSet.AdministrativeStandard, OutputForm.Base, "U+100000", CharacterTag.Exact)]
    [InlineData(TargetSet.AdministrativeStandard, OutputForm.Pup, "U+100000", CharacterTag.Exact)]
    [InlineData(TargetSet.AdministrativeStandard, OutputForm.JisX0213, "U+30F1", CharacterTag.Degraded)]
    [InlineData(TargetSet.JisX0213, OutputForm.Ivs, "U+30F1", CharacterTag.Degraded)]
    [InlineData(TargetSet.Mj, OutputForm.Ivs, "U+30F1", CharacterTag.Degraded)]
    [InlineData(TargetSet.Mj, OutputForm.JisX0213, "U+30F1", CharacterTag.Degraded)]
    public void AddedCharacters_Fallback_StandsForAGjOnlyWhereTheTargetHasNone(TargetSet target, OutputForm form, string output, CharacterTag tag)
    {
        var pack = AddedCharacterPack.Read(new StringReader("GJ000001\tU+100000\tヱ\nGJ000002\tU+100001\n"), []);
        var cleanser = Cleanser.Compile(new CharacterPolicy { Target = target, Form = form }, pack);
        var made = cleanser.Rewrite(0, new ScalarSequence(0x100000));
        var evidence = tag == CharacterTag.Degraded ? DegradationEvidence.AddedFallback : (DegradationEvidence?)null;
        Assert.Equal((output, tag, "GJ000001", evidence), (made.Output.ToString(), made.Tag, made.Name.ToString(), made.Evidence));

        // What is kept beside the output leads back.
        Assert.True(pack.TryFind(made.Name, out var back) && back.Scalar == 0x100000);
        var without = cleanser.Rewrite(0, new ScalarSequence(0x100001));
        Assert.Equal((tag == CharacterTag.Degraded ? CharacterTag.Unknown : CharacterTag.Exact, "U+100001"), (without.Tag, without.Output.ToString()));
    }

    [Fact]
    public void AddedCharacters_FallbackThatTheTargetHasNot_IsLeftToAPerson()
    {
        // U+3400 is MJ but not of JIS X 0213: no chain of two degradations is guessed.
        var pack = AddedCharacterPack.Read(new StringReader("GJ000001\tU+100000\tU+3400\n"), []);
        var x0213 = Cleanser.Compile(new CharacterPolicy { Form = OutputForm.JisX0213 }, pack).Rewrite(0, new ScalarSequence(0x100000));
        Assert.Equal((CharacterRule.DegradationOpen, CharacterTag.Unknown), (x0213.Rule, x0213.Tag));
        var mj = Cleanser.Compile(new CharacterPolicy { Target = TargetSet.Mj }, pack).Rewrite(0, new ScalarSequence(0x100000));
        Assert.Equal(("U+3400", CharacterTag.Degraded), (mj.Output.ToString(), mj.Tag));
    }

    [Theory]
    [InlineData("GJ000001\tU+100000\tヱユ")]
    [InlineData("GJ000001\tU+100000\tU+100001")]
    [InlineData("XX000001\tU+100000")]
    [InlineData("GJ000001\tU+4E00")]
    [InlineData("GJ000001")]
    [InlineData("GJ000001\tU+100000\nGJ000001\tU+100001")]
    [InlineData("GJ000001\tU+100000\nGJ000002\tU+100000")]
    public void AddedCharacters_RowThatCannotBe_IsAProblem(string tsv)
    {
        var problems = new List<PackProblem>();
        AddedCharacterPack.Read(new StringReader(tsv), problems);
        Assert.Single(problems);
    }

    [Fact]
    public void Policy_AsJson_ComesBack()
    {
        var policy = new CharacterPolicy { Name = "児童", Target = TargetSet.JisX0213, SourceFont = SourceFont.Jis90, LengthUnit = LengthUnit.Utf16 };
        Assert.Equal(policy, PolicyJson.Read(PolicyJson.Write(policy)));
        Assert.Throws<JsonException>(() => PolicyJson.Read("""{"taget":"mj"}"""));
        Assert.Throws<JsonException>(() => PolicyJson.Read("""{"target":"mjx"}"""));
    }

    [Fact]
    public void Findings_EveryRule_HasACodeWithBothLanguages()
    {
        foreach (var rule in Enum.GetValues<CharacterRule>().Where(r => r != CharacterRule.None))
        {
            var code = CharacterFindings.Of(rule);
            Assert.NotNull(code);
            Assert.InRange(code.Number, 3001, 3999);
            Assert.All([code.Texts.Ja, code.Texts.En, code.Texts.HintJa, code.Texts.HintEn], t => Assert.NotEmpty(t));
            foreach (var tag in Enum.GetValues<CharacterTag>())
            {
                var flag = CharacterFlag.Of(rule, tag, contextual: true);
                Assert.Equal((rule, tag, true, code), (CharacterFlag.Rule(flag), CharacterFlag.Tag(flag), CharacterFlag.IsContextual(flag), CharacterFlag.Code(flag)));
            }
        }

        Assert.Equal(Enum.GetValues<CharacterRule>().Length - 1, Enum.GetValues<CharacterRule>().Select(CharacterFindings.Of).Distinct().Count(c => c is not null));
    }

    [Fact]
    public void Cleanse_CleanValues_AllocatesNothing()
    {
        var cleanser = Cleanser.Compile(new CharacterPolicy());
        var issues = new CharacterIssueList();
        var utf8 = Encoding.UTF8.GetBytes("東京都千代田区霞が関一丁目２番３号　葛\U000E0102飾ビル");
        var destination = new byte[Cleanser.MaxUtf8Length(utf8.Length)];
        var least = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                cleanser.Cleanse(utf8, TextKind.General, destination, issues);
                cleanser.Cleanse(utf8, TextKind.Name, destination, issues);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal((0, 0L), (issues.Count, least));
    }
}
