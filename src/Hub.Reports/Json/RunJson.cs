using System.Text.Json;
using Hub.Reports.Model;

namespace Hub.Reports.Json;

/// <summary>What the run was, what it was made with, and its verdict.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, RunReport report, Verdict verdict)
    {
        json.WriteString("runId", report.RunId);
        json.WriteString("mode", JsonReport.Name(report.Mode));
        json.WriteString("state", JsonReport.Name(report.State));
        WriteVerdict(json, verdict);
        json.WriteStartObject("municipality");
        json.WriteString("code", report.Municipality.Code);
        json.WriteString("name", report.Municipality.Name);
        json.WriteEndObject();
        WriteBasis(json, report.Basis);
        WriteTiming(json, report.Timing);
        if (report.Override is { } who)
        {
            json.WriteStartObject("override");
            json.WriteString("who", who.Who);
            json.WriteString("reason", who.Reason);
            json.WriteString("when", who.When);
            json.WriteEndObject();
        }
    }

    private static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict");
        json.WriteString("kind", JsonReport.Name(verdict.Kind));
        json.WriteNumber("warnings", verdict.Warnings);
        json.WriteStartArray("blockers");
        foreach (var blocker in verdict.Blockers)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonReport.Name(blocker.Kind));
            json.WriteString("subject", blocker.Subject);
            json.WriteNumber("count", blocker.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, BasisReport basis)
    {
        json.WriteStartObject("basis");
        json.WriteString("businessId", basis.BusinessId);
        json.WriteString("businessName", basis.BusinessName);
        json.WriteString("editionVersion", basis.EditionVersion);
        json.WriteBoolean("editionIsOfficial", basis.EditionIsOfficial);
        json.WriteString("adapter", basis.Adapter);
        json.WriteString("adapterVersion", basis.AdapterVersion);
        json.WriteString("charset", basis.Charset);
        json.WriteStartArray("tables");
        foreach (var table in basis.Tables)
        {
            json.WriteStringValue(table);
        }

        json.WriteEndArray();
        json.WriteString("profile", basis.Profile);
        json.WriteString("hubVersion", basis.HubVersion);
        json.WriteEndObject();
    }

    private static void WriteTiming(Utf8JsonWriter json, TimingReport timing)
    {
        json.WriteStartObject("timing");
        json.WriteString("started", timing.Started);
        if (timing.Finished is { } finished)
        {
            json.WriteString("finished", finished);
        }

        json.WriteNumber("workingSeconds", Math.Round(timing.Working.TotalSeconds, 3));
        json.WriteNumber("elapsedSeconds", Math.Round(timing.Elapsed.TotalSeconds, 3));
        if (timing.CutoverBytes is { } bytes)
        {
            json.WriteNumber("cutoverBytes", bytes);
        }

        json.WriteStartArray("stages");
        foreach (var stage in timing.Stages)
        {
            json.WriteStartObject();
            json.WriteString("name", stage.Name);
            json.WriteNumber("seconds", Math.Round(stage.Time.TotalSeconds, 6));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
