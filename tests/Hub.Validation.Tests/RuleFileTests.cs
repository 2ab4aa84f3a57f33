using Hub.Catalog.Editions;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests;

public sealed class RuleFileTests : IDisposable
{
    private static readonly Edition s_edition = EditionLibrary.Load().Find("001", "2.1")!;

    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("hub-rules-").FullName, "001-city.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public void Lint_Mistakes_StandAtTheirLineAndColumn()
    {
        var problems = Lint("""
            {
              "version": "1",
              "rules": [
                { "id": "S-1", "group": "住民情報", "finding": "SITE_RULE_BROKEN",
                  "must": "世帯番号 is nott null", "ja": "x", "en": "x", "good": { "世帯番号": "1" }, "bad": {} },
                { "id": "S-2", "group": "無い", "finding": "SITE_RULE_BROKEN", "must": "a = b", "ja": "x", "en": "x" }
              ],
              "across": [
                { "id": "S-3", "kind": "OnePer", "group": "住民情報", "by": ["世帯"], "one": "続柄コード1 = '02'", "ja": "x", "en": "x" }
              ],
              "limits": [ { "finding": "NO_SUCH", "count": 1 } ]
            }
            """);

        Assert.Equal(
            [(5, 24, "S-1"), (6, 29, "S-2"), (9, 61, "S-3"), (11, 28, "NO_SUCH")],
            problems.Select(p => (p.Line, p.Column, p.En.Split(' ')[1].TrimEnd(':'))));
    }

    [Fact]
    public void Lint_NoJson_NamesThePlace()
    {
        var problem = Assert.Single(Lint("{\n  \"version\": 1x\n}"));

        Assert.Equal(2, problem.Line);
    }

    [Fact]
    public void Lint_UnknownMember_IsAMistake() => Assert.Contains("whenn", Assert.Single(Lint("""
        { "version": "1", "rules": [ { "id": "S-1", "group": "住民情報", "finding": "SITE_RULE_BROKEN", "whenn": "", "must": "", "ja": "", "en": "" } ] }
        """)).En, StringComparison.Ordinal);

    [Fact]
    public void Lint_ExampleThatDoesNotShowTheRule_IsAMistake()
    {
        var problems = Lint("""
            { "version": "1", "rules": [], "across": [
              { "id": "S-1", "kind": "Unique", "group": "住民情報", "by": ["住民票コード"], "ja": "x", "en": "x",
                "good": [ { "住民票コード": "1" } ], "bad": [ { "住民票コード": "1" }, { "住民票コード": "2" } ] } ] }
            """);

        Assert.Equal("rule S-1: the example \"bad\" makes 0 finding(s), expected 1.", Assert.Single(problems).En);
    }

    [Fact]
    public void Lint_SoundSet_HasNoProblemAndAddsToTheBuiltInRules()
    {
        Assert.Empty(Lint("""
            { "version": "2026-1", "rules": [
              { "id": "S-1", "group": "住民情報", "finding": "SITE_RULE_BROKEN", "must": "世帯番号 <> '0'", "ja": "世帯番号は0ではありません。", "en": "No household 0.",
                "good": { "世帯番号": "1" }, "bad": { "世帯番号": "0" } } ],
              "limits": [ { "finding": "SITE_RULE_BROKEN", "profile": "rehearsal", "severity": "Info", "percent": 1.5 },
                { "finding": "S-1", "severity": "Error" }, { "finding": "R001-03", "stopCount": 100 }, { "finding": "K001g001", "count": 2 } ] }
            """));

        var rules = RuleSet.BuiltIn(s_edition).With(RuleFile.Read(_path).Rules);
        Assert.Equal("S-1", rules.Rules[^1].Id);
        Assert.EndsWith("+2026-1", rules.Version, StringComparison.Ordinal);
        Assert.Equal(Hub.Findings.Severity.Info, ValidationProfile.Rehearsal.With(rules).Of(CrossFieldFindings.SiteRuleBroken));
        Assert.Equal(Hub.Findings.Severity.Error, ValidationProfile.Rehearsal.With(rules).Of(CrossFieldFindings.SiteRuleBroken, "S-1"));
        Assert.Equal(Hub.Findings.Severity.Warning, ValidationProfile.Cutover.With(rules).Of(CrossFieldFindings.SiteRuleBroken));
    }

    private IReadOnlyList<RuleProblem> Lint(string json)
    {
        File.WriteAllText(_path, json);
        return RuleFile.Read(_path).Lint(s_edition);
    }
}
