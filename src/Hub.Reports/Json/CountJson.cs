using System.Text.Json;
using Hub.Reports.Model;

namespace Hub.Reports.Json;

/// <summary>Streams, groups, drops, supplied values, characters and control totals.</summary>
internal static class CountJson
{
    public static void Write(Utf8JsonWriter json, RunReport report)
    {
        Array(json, "streams", report.Streams, WriteStream);
        Array(json, "groups", report.Groups, WriteGroup);
        WriteDrops(json, report);
        WriteSuppliedValues(json, report);
        if (report.Characters is { } characters)
        {
            WriteCharacters(json, characters);
        }

        Array(json, "controlTotals", report.ControlTotals.OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal), WriteTotal);
    }

    internal static void WriteDrops(Utf8JsonWriter json, RunReport report) =>
        Array(json, "drops", report.Drops.OrderBy(d => d.Stream, StringComparer.Ordinal).ThenBy(d => d.Reason, StringComparer.Ordinal), WriteDrop);

    internal static void WriteSuppliedValues(Utf8JsonWriter json, RunReport report) =>
        Array(json, "suppliedValues", report.SuppliedValues.OrderBy(s => s.ItemId, StringComparer.Ordinal).ThenBy(s => s.Kind)
            .ThenBy(s => s.Field, StringComparer.Ordinal).ThenBy(s => s.Value, StringComparer.Ordinal), WriteSupplied);

    internal static void WriteStream(Utf8JsonWriter json, StreamReport stream)
    {
        json.WriteString("name", stream.Name);
        json.WriteBoolean("complete", stream.Complete);
        json.WriteNumber("bytes", stream.Bytes);
        json.WriteNumber("records", stream.Records);
        json.WriteNumber("accepted", stream.Accepted);
        json.WriteNumber("quarantined", stream.Quarantined);
        json.WriteNumber("dropped", stream.Dropped);
        json.WriteString("sha256", stream.Sha256);
        if (stream.DeclaredBytes is { } bytes)
        {
            json.WriteNumber("declaredBytes", bytes);
        }

        if (stream.DeclaredRecords is { } records)
        {
            json.WriteNumber("declaredRecords", records);
        }

        if (stream.DeclaredSha256 is { } sha256)
        {
            json.WriteString("declaredSha256", sha256);
        }
    }

    internal static void WriteGroup(Utf8JsonWriter json, GroupReport group)
    {
        json.WriteString("id", group.Id);
        json.WriteString("name", group.Name);
        json.WriteNumber("rows", group.Rows);
        json.WriteString("sha256", group.Sha256);
        json.WriteString("file", group.File);
    }

    internal static void WriteTotal(Utf8JsonWriter json, ControlTotal total)
    {
        json.WriteString("name", total.Name);
        json.WriteString("key", total.Key);
        json.WriteNumber("source", total.Source);
        json.WriteNumber("target", total.Target);
        json.WriteNumber("quarantined", total.Quarantined);
        json.WriteNumber("difference", total.Difference);
    }

    internal static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDrop(Utf8JsonWriter json, DropSummary drop)
    {
        json.WriteString("stream", drop.Stream);
        json.WriteString("reason", drop.Reason);
        json.WriteNumber("count", drop.Count);
    }

    private static void WriteSupplied(Utf8JsonWriter json, SuppliedValueSummary supplied)
    {
        json.WriteString("kind", JsonReport.Name(supplied.Kind));
        json.WriteString("group", supplied.Group);
        json.WriteString("itemId", supplied.ItemId);
        json.WriteString("itemName", supplied.ItemName);
        json.WriteString("field", supplied.Field);
        json.WriteString("value", supplied.Value);
        json.WriteNumber("count", supplied.Count);
        json.WriteNumber("inSource", supplied.InSource);
        json.WriteNumber("of", supplied.Of);
    }

    private static void WriteCharacters(Utf8JsonWriter json, CharacterReport characters)
    {
        json.WriteStartObject("characters");
        json.WriteNumber("exact", characters.Exact);
        json.WriteNumber("variant", characters.Variant);
        json.WriteNumber("degraded", characters.Degraded);
        json.WriteNumber("unknown", characters.Unknown);
        Array(json, "workList", characters.InOrder, (j, gaiji) =>
        {
            j.WriteString("code", gaiji.Code);
            j.WriteString("charset", gaiji.Charset);
            j.WriteNumber("count", gaiji.Count);
            j.WriteNumber("records", gaiji.Records);
            j.WriteNumber("persons", gaiji.Persons);
            Strings(j, "items", gaiji.Items);
            Strings(j, "samples", gaiji.Samples);
            j.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(gaiji.State.ToString()));
            j.WriteString("decision", gaiji.Decision);
            Array(j, "candidates", gaiji.Candidates, (c, candidate) =>
            {
                c.WriteString("name", candidate.Name);
                c.WriteString("text", candidate.Text);
                c.WriteNumber("score", candidate.Score);
                c.WriteString("why", candidate.WhyJa);
            });
        });
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
