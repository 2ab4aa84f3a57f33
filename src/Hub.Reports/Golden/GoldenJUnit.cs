using System.Globalization;
using System.Xml.Linq;
using Hub.Compare;
using Hub.Findings;

namespace Hub.Reports.Golden;

/// <summary>A golden comparison for a CI: one case a file.</summary>
public static class GoldenJUnit
{
    /// <summary>Writes the suite as UTF-8; leaves the stream open.</summary>
    public static void Write(FolderComparison comparison, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var failures = comparison.Files.Count(f => f.Differences > 0);
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", "golden"),
            new XAttribute("tests", comparison.Files.Count),
            new XAttribute("failures", failures),
            comparison.Files.Select(f => Case(f, language)));
        using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        new XDocument(new XElement("testsuites", suite)).Save(writer);
    }

    private static XElement Case(FileComparison file, Language language) => new(
        "testcase",
        new XAttribute("classname", "golden"),
        new XAttribute("name", JUnitReport.Clean(file.Name)),
        file.Differences == 0 ? null : new XElement(
            "failure",
            new XAttribute("message", string.Create(CultureInfo.InvariantCulture, $"{GoldenNames.Of(file.Status, language)}: +{file.Added} -{file.Removed} ~{file.Changed}")),
            JUnitReport.Clean(string.Join('\n', file.Clusters.Take(20).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Column}: {c.Rows} × {c.Expected} → {c.Actual}"))))));
}
