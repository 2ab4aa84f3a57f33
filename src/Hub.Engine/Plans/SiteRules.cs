using Hub.Catalog.Editions;
using Hub.Validation.Rules;

namespace Hub.Engine.Plans;

/// <summary>A site's rule sets: files named by their business, <c>001.json</c> or <c>001-city.json</c>, added behind the built-in rules in the order of their names.</summary>
internal sealed class SiteRules(string folder)
{
    /// <summary>The files of a business.</summary>
    public IReadOnlyList<string> FilesOf(string business) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, business + "*.json").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The built-in rules of an edition with the site's; refused where a file has mistakes.</summary>
    public RuleSet Load(Edition edition)
    {
        var rules = RuleSet.BuiltIn(edition);
        foreach (var file in FilesOf(edition.Business).Select(RuleFile.Read))
        {
            if (file.Lint(edition) is [var first, ..] problems)
            {
                throw Refused.Request(
                    $"団体の規則に誤りが {problems.Count} 件あります。{first.File}:{first.Line}:{first.Column}: {first.Ja} `hub spec rules` で全件を確かめてください。",
                    $"the site's rules have {problems.Count} mistake(s). {first} See all with `hub spec rules`.");
            }

            rules = rules.With(file.Rules);
        }

        return rules;
    }
}
