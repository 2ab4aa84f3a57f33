using System.Text.Json;
using Hub.Compare;

namespace Hub.Reports.Golden;

/// <summary>A golden comparison for machines: one JSON object a file, one file a line.</summary>
public static class GoldenJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of one file.</summary>
    public static string Line(FileComparison file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("status", JsonReport.Name(file.Status));
            json.WriteNumber("differences", file.Differences);
            Strings(json, "key", file.Key);
            if (file.ExpectedRows >= 0)
            {
                WriteRows(json, file);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteRows(Utf8JsonWriter json, FileComparison file)
    {
        json.WriteNumber("expectedRows", file.ExpectedRows);
        json.WriteNumber("actualRows", file.ActualRows);
        json.WriteNumber("added", file.Added);
        json.WriteNumber("removed", file.Removed);
        json.WriteNumber("changed", file.Changed);
        Strings(json, "missingColumns", file.MissingColumns);
        Strings(json, "unexpectedColumns", file.UnexpectedColumns);
        Json.CountJson.Array(json, "columns", file.Columns, (j, c) =>
        {
            j.WriteString("column", c.Column);
            j.WriteNumber("changed", c.Changed);
            j.WriteNumber("tolerated", c.Tolerated);
        });
        Json.CountJson.Array(json, "clusters", file.Clusters, (j, c) =>
        {
            j.WriteString("column", c.Column);
            j.WriteString("expected", c.Expected);
            j.WriteString("actual", c.Actual);
            j.WriteNumber("rows", c.Rows);
        });
        Json.CountJson.Array(json, "rows", file.Rows, (j, r) =>
        {
            j.WriteString("change", JsonReport.Name(r.Kind));
            j.WriteString("key", r.Key);
            Json.CountJson.Array(j, "cells", r.Cells, (k, c) =>
            {
                k.WriteString("column", c.Column);
                k.WriteString("expected", c.Expected);
                k.WriteString("actual", c.Actual);
            });
        });
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
