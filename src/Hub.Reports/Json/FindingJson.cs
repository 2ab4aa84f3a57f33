using System.Text.Json;
using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Json;

/// <summary>Findings by kind and place, with the texts of each kind once.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartArray("codes");
        foreach (var code in report.Findings.Select(f => f.Code).DistinctBy(c => c.Number).OrderBy(c => c.Number))
        {
            json.WriteStartObject();
            json.WriteString("code", code.ToString());
            json.WriteString("name", code.Name);
            json.WriteString("stage", JsonReport.Name(code.Stage));
            WriteTexts(json, "message", code.Texts.Ja, code.Texts.En);
            WriteTexts(json, "hint", code.Texts.HintJa, code.Texts.HintEn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings.OrderBy(f => f.Code.Number).ThenBy(f => f.Severity).ThenBy(f => f.Group, StringComparer.Ordinal)
            .ThenBy(f => f.ItemId, StringComparer.Ordinal).ThenBy(f => f.Field, StringComparer.Ordinal))
        {
            WriteSummary(json, finding);
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingSummary finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.ToString());
        json.WriteString("severity", JsonReport.Name(finding.Severity));
        json.WriteString("group", finding.Group);
        json.WriteString("itemId", finding.ItemId);
        json.WriteString("itemName", finding.ItemName);
        json.WriteString("field", finding.Field);
        json.WriteNumber("count", finding.Count);
        json.WriteNumber("records", finding.Records);
        json.WriteStartArray("samples");
        foreach (var sample in finding.Samples)
        {
            WriteSample(json, sample);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSample(Utf8JsonWriter json, Finding sample)
    {
        json.WriteStartObject();
        json.WriteString("stream", sample.Position.Stream);
        json.WriteNumber("record", sample.Position.Record);
        json.WriteNumber("byteOffset", sample.Position.ByteOffset);
        json.WriteNumber("length", sample.Position.Length);
        json.WriteString("found", sample.Found);
        json.WriteString("expected", sample.Expected);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string ja, string en)
    {
        json.WriteStartObject(name);
        json.WriteString("ja", ja);
        json.WriteString("en", en);
        json.WriteEndObject();
    }
}
