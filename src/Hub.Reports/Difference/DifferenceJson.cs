using System.Text;
using System.Text.Json;
using Hub.Reports.Json;
using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>The difference of two rehearsals for machines, one object.</summary>
public static class DifferenceJson
{
    /// <summary>The object on one line.</summary>
    public static string Line(RunDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options with { Indented = false }))
        {
            json.WriteStartObject();
            WriteRun(json, "before", difference.Before);
            WriteRun(json, "after", difference.After);
            json.WriteBoolean("worse", difference.IsWorse);
            CountJson.Array(json, "findings", difference.Findings, WriteFinding);
            CountJson.Array(json, "files", difference.Files, WriteCount);
            CountJson.Array(json, "quarantined", difference.Quarantined, WriteCount);
            CountJson.Array(json, "groups", difference.Groups, WriteCount);
            CountJson.Array(json, "supplied", difference.Supplied, WriteCount);
            CountJson.Array(json, "basis", difference.Basis, (j, b) =>
            {
                j.WriteString("what", b.What);
                j.WriteString("before", b.Before);
                j.WriteString("after", b.After);
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteRun(Utf8JsonWriter json, string name, RunReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("runId", report.RunId);
        json.WriteString("verdict", JsonReport.Name(Verdict.Of(report).Kind));
        json.WriteString("started", report.Timing.Started);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, FindingChange change)
    {
        var f = change.Finding;
        json.WriteString("change", JsonReport.Name(change.Kind));
        json.WriteString("code", f.Code.ToString());
        json.WriteString("severity", JsonReport.Name(f.Severity));
        json.WriteString("group", f.Group);
        json.WriteString("itemId", f.ItemId);
        json.WriteString("itemName", f.ItemName);
        json.WriteString("field", f.Field);
        json.WriteNumber("before", change.Before);
        json.WriteNumber("after", change.After);
    }

    private static void WriteCount(Utf8JsonWriter json, CountChange count)
    {
        json.WriteString("change", JsonReport.Name(count.Kind));
        json.WriteString("name", count.Name);
        json.WriteString("detail", count.Detail);
        json.WriteNumber("before", count.Before);
        json.WriteNumber("after", count.After);
    }
}
