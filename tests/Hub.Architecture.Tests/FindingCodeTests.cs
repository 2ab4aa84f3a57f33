using System.Reflection;
using System.Text.RegularExpressions;
using Hub.Findings;

namespace Hub.Architecture.Tests;

public partial class FindingCodeTests
{
    private static readonly FindingCode[] s_codes = [.. PartAssemblies.All
        .SelectMany(a => a.GetTypes())
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(f => f.FieldType == typeof(FindingCode))
        .Select(f => (FindingCode)f.GetValue(null)!)];

    [GeneratedRegex("^[A-Z][A-Z0-9_]+$")]
    private static partial Regex UpperSnake();

    [Fact]
    public void Codes_HaveUniqueNumbersAndNames()
    {
        Assert.NotEmpty(s_codes);
        House.HasNo(s_codes.GroupBy(c => c.Number).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(c => $"{c} {c.Name}"))));
        House.HasNo(s_codes.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Codes_AreWellFormedAndSpeakBothLanguages()
    {
        Assert.All(s_codes, c =>
        {
            Assert.InRange(c.Number, 1001, 9999);
            Assert.True(Enum.IsDefined(c.Stage), c.ToString());
            Assert.Matches(UpperSnake(), c.Name);
            Assert.All(new[] { c.Texts.Ja, c.Texts.En, c.Texts.HintJa, c.Texts.HintEn }, t => Assert.False(string.IsNullOrWhiteSpace(t), c.Name));
            Assert.Contains(c.Texts.Ja, ch => ch > 0x3000);
            Assert.DoesNotContain(c.Texts.En, ch => ch is > '぀' and < '￮');
        });
    }
}
