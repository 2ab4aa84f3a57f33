using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Findings;
using Hub.Reports.Json;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>report.json: the whole report for machines, as schema/report.schema.json says. The same bytes for the same report.</summary>
public static class JsonReport
{
    /// <summary>File name of the report.</summary>
    public const string FileName = "report.json";

    /// <summary>Version of the form; a change that readers must know of raises the first number.</summary>
    public const string Version = "1.0";

    internal static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The published JSON Schema of the report.</summary>
    public static string Schema()
    {
        using var stream = typeof(JsonReport).Assembly.GetManifestResourceStream("report.schema.json")
            ?? throw new InvalidOperationException("The schema is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the report as UTF-8; leaves the stream open.</summary>
    public static void Write(RunReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            RunJson.Write(json, report, Verdict.Of(report));
            FindingJson.Write(json, report);
            CountJson.Write(json, report);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a report back, as far as it is needed to compare runs: samples, characters and stage times are left out.</summary>
    /// <exception cref="InvalidDataException">It is no report.json of this version: the message says why.</exception>
    public static RunReport Read(Stream input)
    {
        try
        {
            using var json = JsonDocument.Parse(input);
            return ReportReader.Read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException($"not a {FileName} of version {Version}: {exception.Message}", exception);
        }
    }

    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    internal static string Name(Severity severity) => severity.ToString().ToLowerInvariant();
}
