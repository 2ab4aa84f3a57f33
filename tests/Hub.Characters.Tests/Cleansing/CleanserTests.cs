using System.Text;
using Hub.Characters.Cleansing;
using Hub.Characters.Policies;

namespace Hub.Characters.Tests.Cleansing;

public class CleanserTests
{
    private static readonly Cleanser s_standard = Cleanser.Compile(new CharacterPolicy());

    [Theory]
    [InlineData("山田　太郎")]
    [InlineData("東京都千代田区霞が関１－２－３　ＡＢＣ123 abc")]
    [InlineData("𠮷野家")]
    [InlineData("葛\U000E0102飾区")]
    [InlineData("邉\U000E0119")]
    [InlineData("ガギグゲゴ・ー、。々〆〻")]
    [InlineData("か\u309A")]
    [InlineData("\U0001B002")]
    [InlineData("")]
    public void Cleanse_CleanText_ComesBackAsItIs(string text)
    {
        var (output, result, issues) = s_standard.Run(text);
        Assert.Equal(text, output);
        Assert.Equal(0, issues.Count);
        Assert.False(result.Changed);
        Assert.Equal(CharacterTag.Exact, result.Tag);
    }

    [Theory]
    [InlineData("ｶﾞｷﾞﾊﾟﾋﾟｳﾞ", "ガギパピヴ", TextKind.General)]
    [InlineData("ﾄｳｷﾖｳ", "トウキヨウ", TextKind.General)]
    [InlineData("ｱﾞ", "ア゛", TextKind.General)]
    [InlineData("か\u3099き\u309Aセ\u309A", "がき\u309Aセ\u309A", TextKind.General)]
    [InlineData("1〜2−3", "1～2－3", TextKind.General)]
    [InlineData("山田 太郎", "山田　太郎", TextKind.Name)]
    [InlineData("　山田　 太郎  ", "山田　太郎", TextKind.Name)]
    [InlineData("ﾔﾏﾀﾞ ﾀﾛｳ", "ヤマダ　タロウ", TextKind.Kana)]
    [InlineData("サト－　イチロ一", "サトー　イチロー", TextKind.Kana)]
    [InlineData("ニ二口ロ", "ニニロロ", TextKind.KanaPart)]
    [InlineData("ナへ", "ナヘ", TextKind.KanaPart)]
    [InlineData("カ゛", "ガ", TextKind.KanaPart)]
    [InlineData("カ゛", "カ゛", TextKind.General)]
    [InlineData("二口　力", "二口　力", TextKind.Name)]
    [InlineData("山\u00A0田", "山　田", TextKind.General)]
    [InlineData("\U0001B002ヤ", "アヤ", TextKind.KanaPart)]
    public void Cleanse_Rule_GivesWhatIsMeant(string text, string expected, TextKind kind)
    {
        var (output, result, issues) = s_standard.Run(text, kind);
        Assert.Equal(expected, output);
        Assert.Equal(text != expected, result.Changed);
        Assert.Equal(text != expected, issues.Rules().Any(r => r is not CharacterRule.NameSpaceMissing));
    }

    [Theory]
    [InlineData("山〓", CharacterRule.Placeholder, TextKind.General)]
    [InlineData("山田　太?", CharacterRule.Placeholder, TextKind.Name)]
    [InlineData("葛\U000E0101", CharacterRule.UnknownVariation, TextKind.General)]
    [InlineData("\uE000", CharacterRule.SiteGaijiUnresolved, TextKind.General)]
    [InlineData("a\tb", CharacterRule.Control, TextKind.General)]
    [InlineData("a\u200Bb", CharacterRule.Control, TextKind.General)]
    [InlineData("\U00021582", CharacterRule.NotInTarget, TextKind.General)]
    [InlineData("\U00100000", CharacterRule.NotInTarget, TextKind.General)]
    [InlineData("\u2603\U0001F600", CharacterRule.NonKanjiOutside, TextKind.General)]
    [InlineData("\u3099", CharacterRule.OrphanMark, TextKind.General)]
    [InlineData("山田太郎", CharacterRule.NameSpaceMissing, TextKind.Name)]
    public void Cleanse_WhatCannotBeRight_IsKeptAndSaid(string text, CharacterRule rule, TextKind kind)
    {
        var (output, _, issues) = s_standard.Run(text, kind);
        Assert.Equal(text, output);
        Assert.Contains(rule, issues.Rules());
    }

    [Fact]
    public void Cleanse_Jis90Font_KeepsTheShapeOfThe98Kanji()
    {
        var jis90 = Cleanser.Compile(new CharacterPolicy { SourceFont = SourceFont.Jis90 });
        Assert.Equal("辻\U000E0102", jis90.Run("辻").Text);
        var changed = Enumerable.Range(0x4E00, 0x5200).Count(s => jis90.Rewrite(0, new ScalarSequence(s)).Rule == CharacterRule.SourceFont);
        Assert.Equal(98, changed);
        Assert.Equal("辻", s_standard.Run("辻").Text);
    }

    [Theory]
    [InlineData("髙﨑", "高﨑", CharacterTag.Degraded)]
    [InlineData("邉\U000E0119", "邉", CharacterTag.Degraded)]
    [InlineData("葛\U000E0102", "葛", CharacterTag.Degraded)]
    [InlineData("山田", "山田", CharacterTag.Exact)]
    public void Cleanse_FormJisX0213_DegradesByEvidenceAndKeepsTheName(string text, string expected, CharacterTag tag)
    {
        var cleanser = Cleanser.Compile(new CharacterPolicy { Target = TargetSet.JisX0213 });
        var (output, result, issues) = cleanser.Run(text);
        Assert.Equal(expected, output);
        Assert.Equal(tag, result.Tag);
        for (var i = 0; i < issues.Count; i++)
        {
            Assert.False(issues[i].Name.IsNone);
            Assert.NotNull(issues[i].Evidence);
        }
    }

    [Fact]
    public void Cleanse_FormJisX0213WithoutSingleCandidate_IsForAPerson()
    {
        var cleanser = Cleanser.Compile(new CharacterPolicy { Form = OutputForm.JisX0213 });
        var (output, result, issues) = cleanser.Run("㐀");
        Assert.Equal(UnifiedSet.Default.Degradation.TryChoose(Find(0x3400), out var chosen) ? new Rune(chosen.Scalar).ToString() : "㐀", output);
        Assert.Equal(1, issues.Count);
        Assert.NotEqual(CharacterTag.Exact, result.Tag);
    }

    [Fact]
    public void Cleanse_FormBase_DropsTheSelectorAndSaysSo()
    {
        var (output, result, issues) = Cleanser.Compile(new CharacterPolicy { Form = OutputForm.Base }).Run("葛\U000E0102飾");
        Assert.Equal("葛飾", output);
        Assert.Equal(CharacterTag.Variant, result.Tag);
        Assert.Equal([CharacterRule.VariationDropped], issues.Rules());
        Assert.Equal("MJ022335", issues[0].Name.ToString());
    }

    [Theory]
    [InlineData(LengthUnit.Character, 3)]
    [InlineData(LengthUnit.Scalar, 4)]
    [InlineData(LengthUnit.Utf16, 6)]
    [InlineData(LengthUnit.Utf8, 14)]
    public void Cleanse_Length_IsInTheUnitOfThePolicy(LengthUnit unit, int expected) =>
        Assert.Equal(expected, Cleanser.Compile(new CharacterPolicy { LengthUnit = unit }).Run("葛\U000E0102飾\U00020BB7").Result.Length);

    [Fact]
    public void Cleanse_InvalidBytes_AreReportedAndLeftOut()
    {
        var issues = new CharacterIssueList();
        var destination = new byte[64];
        var result = s_standard.Cleanse([0x41, 0xE5, 0xB1, 0xFF, 0x42, 0xC0, 0x80, 0xED, 0xA0, 0x80], TextKind.General, destination, issues);
        Assert.Equal("AB", Encoding.UTF8.GetString(destination, 0, result.Written));
        Assert.All(issues.Rules(), r => Assert.Equal(CharacterRule.InvalidText, r));
    }

    [Fact]
    public void Cleanse_Issues_PointAtTheGivenText()
    {
        var (_, _, issues) = s_standard.Run("ｶﾞ山 太?", TextKind.Name);
        Assert.Equal("ガ山　太?", s_standard.Run("ｶﾞ山 太?", TextKind.Name).Text);
        Assert.Equal(
            [(0, CharacterRule.HalfKana), (0, CharacterRule.KanaMark), (13, CharacterRule.Placeholder), (9, CharacterRule.NameSpace)],
            Enumerable.Range(0, issues.Count).Select(i => (issues[i].Offset, issues[i].Rule)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cleanse_RandomText_SameAsComposedAndStable(int seed)
    {
        int[] alphabet =
        [
            .. "ｱｶﾞﾊﾟﾞﾟか゛はハ゜ー－一二口山田辻葛邉﨑高髙〜～−? 　〓●Aa1\t\u00A0へベ".EnumerateRunes().Select((Rune r) => r.Value),
            0xE0102, 0xE0101, 0xFE00, 0x3099, 0x309A, 0x1B002, 0xE000, 0x100000, 0x20BB7, 0x21582,
        ];
        var random = new Random(seed);
        foreach (var policy in Policies())
        {
            var cleanser = Cleanser.Compile(policy);
            for (var round = 0; round < 2000; round++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => new Rune(alphabet[random.Next(alphabet.Length)]).ToString()));
                foreach (var kind in Enum.GetValues<TextKind>())
                {
                    var once = cleanser.Run(text, kind);
                    Assert.True(HasLoneSelector(once.Issues) || once.Text == cleanser.Run(once.Text, kind).Text, $"seed {seed}, {policy.Name}, {kind}: cleansing again changes {Hex(text)}");
                    if (!text.EnumerateRunes().Any(r => TextLength.Extends(r.Value)))
                    {
                        Assert.True(once.Text == cleanser.RunComposed(text, kind), $"seed {seed}, {policy.Name}, {kind}: composed differs for {Hex(text)}");
                    }

                    Assert.Equal(TextLength.Of(Encoding.UTF8.GetBytes(once.Text), policy.LengthUnit), once.Result.Length);
                    Assert.Equal(once.Text != text, once.Result.Changed);
                    foreach (ref readonly var issue in once.Issues.Issues)
                    {
                        Assert.True(issue.Rule == CharacterRule.NameSpaceMissing || CharacterTags.Of(issue.Rule) == issue.Tag, $"{issue.Rule}: {issue.Tag}");
                    }
                }
            }
        }
    }

    private static CharacterPolicy[] Policies() =>
    [
        new(),
        new() { Name = "jis90", SourceFont = SourceFont.Jis90, WaveDash = WaveDashSide.Jis },
        new() { Name = "x0213", Target = TargetSet.JisX0213, Controls = ControlHandling.Remove },
        new() { Name = "keep", Kana = KanaHandling.Keep, Spaces = SpaceHandling.Keep, WaveDash = WaveDashSide.Keep, UnknownIvs = UnknownIvsHandling.Drop, Form = OutputForm.Base },
    ];

    // A second selector after a character is an error that rejects the record; dropping the first one may bring it beside the character.
    private static bool HasLoneSelector(CharacterIssueList issues) =>
        Enumerable.Range(0, issues.Count).Any(i => issues[i].Rule == CharacterRule.Control && TextLength.Extends(issues[i].Original.First));

    private static string Hex(string text) => string.Join(' ', text.EnumerateRunes().Select(r => r.Value.ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));

    private static MjCharacter Find(int scalar) => UnifiedSet.Default.TryFindUcs(scalar, out var character) ? character : throw new InvalidOperationException();
}
