using System.Globalization;
using System.Text;
using System.Xml;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>junit.xml: the verdict for a CI. One suite for the files, one for each group; a kind of error is a failed case, a warning is in the case's output.</summary>
public static class JUnitReport
{
    /// <summary>Name of the file: junit.xml in Japanese, junit.en.xml in English.</summary>
    public static string FileNameOf(Language language) => language == Language.En ? "junit.en.xml" : "junit.xml";

    /// <summary>Writes the report as UTF-8; leaves the stream open.</summary>
    public static void Write(RunReport report, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false, CheckCharacters = false };
        using var xml = XmlWriter.Create(output, settings);
        var suites = Suites(report, language).ToList();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Clean(report.RunId));
        Totals(xml, suites.SelectMany(s => s.Cases));
        foreach (var (name, cases) in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(name));
            Totals(xml, cases);
            foreach (var one in cases)
            {
                WriteCase(xml, name, one);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Totals(XmlWriter xml, IEnumerable<JUnitCase> cases)
    {
        var list = cases.ToList();
        xml.WriteAttributeString("tests", list.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", list.Count(c => c.Failure.Length > 0).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCase(XmlWriter xml, string suite, JUnitCase one)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(suite));
        xml.WriteAttributeString("name", Clean(one.Name));
        if (one.Failure.Length > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean(one.Failure));
            xml.WriteString(Clean(one.Detail));
            xml.WriteEndElement();
        }
        else if (one.Detail.Length > 0)
        {
            xml.WriteElementString("system-out", Clean(one.Detail));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, List<JUnitCase> Cases)> Suites(RunReport report, Language language)
    {
        yield return ("files", [.. report.Streams.Select(FileCase), .. report.ControlTotals.Where(t => t.Difference != 0).Select(TotalCase)]);
        var names = report.Groups.Select(g => g.Name).Concat(report.Findings.Select(f => f.Group).Where(g => g.Length > 0).Order(StringComparer.Ordinal));
        foreach (var group in names.Prepend("").Distinct(StringComparer.Ordinal))
        {
            var cases = report.Findings.Where(f => f.Group == group && f.Count > 0 && f.Severity != Severity.Info)
                .GroupBy(f => (f.Code.Number, f.Severity)).OrderBy(g => g.Key).Select(g => FindingCase([.. g], language)).ToList();
            if (cases.Count == 0)
            {
                cases.Add(new(group.Length == 0 ? "records" : "rows", "", ""));
            }

            yield return (group.Length == 0 ? "records" : group, cases);
        }
    }

    private static JUnitCase FileCase(StreamReport stream)
    {
        var lost = stream.Records - stream.Accepted - stream.Quarantined - stream.Dropped;
        var failure = !stream.Complete ? stream.Bytes == 0 ? "missing" : "incomplete" : lost != 0 ? $"{lost} records unaccounted for" : "";
        return new(stream.Name, failure, $"records {stream.Records} = accepted {stream.Accepted} + quarantined {stream.Quarantined} + dropped {stream.Dropped}");
    }

    private static JUnitCase TotalCase(ControlTotal total) => new(
        $"{total.Name} {total.Key}".Trim(), string.Create(CultureInfo.InvariantCulture, $"difference {total.Difference}"), string.Create(CultureInfo.InvariantCulture, $"source {total.Source}, target {total.Target}, quarantined {total.Quarantined}"));

    private static JUnitCase FindingCase(List<FindingSummary> findings, Language language)
    {
        var code = findings[0].Code;
        var text = new StringBuilder();
        foreach (var place in findings.OrderByDescending(f => f.Count).ThenBy(f => f.ItemId, StringComparer.Ordinal).ThenBy(f => f.Field, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{place.Count} × {place.ItemId} {place.ItemName} {place.Field}\n");
            foreach (var sample in place.Samples.Take(3))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {sample.Position.Stream} record {sample.Position.Record + 1} byte {sample.Position.ByteOffset}: {sample.Message(language)}\n");
            }
        }

        var isError = findings[0].Severity == Severity.Error;
        return new($"{code} {code.Name}", isError ? $"{findings.Sum(f => f.Count)} × {code.Name}" : "", text.ToString());
    }

    // XML 1.0 has no way to write most control characters, nor half a surrogate pair.
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
