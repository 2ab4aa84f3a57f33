using System.Text.Json;
using Hub.Reports.Json;
using Hub.Reports.Model;

namespace Hub.Reports;

/// <summary>
/// certificate.json: the proof of completeness. Per stream bytes, records and sha256 as declared and as received; per group rows and sha256 of the
/// canonical output; records dropped, by rule; values that the mapping supplied (defaults, 不詳, coalesces); control totals. Holds nothing that depends on when or where the run was made, but for its id.
/// </summary>
public static class CertificateReport
{
    /// <summary>File name of the certificate.</summary>
    public const string FileName = "certificate.json";

    /// <summary>A trailer's total that differs (1013), or a trailer that is not there (1015): the source itself says that it is not whole, whatever severity a profile gives that.</summary>
    private static readonly int[] s_trailerCodes = [1013, 1015];

    /// <summary>Writes the certificate as UTF-8; leaves the stream open.</summary>
    public static void Write(RunReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        var verdict = Verdict.Of(report);
        using (var json = new Utf8JsonWriter(output, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("version", JsonReport.Version);
            json.WriteString("runId", report.RunId);
            json.WriteString("mode", JsonReport.Name(report.Mode));
            json.WriteString("state", JsonReport.Name(report.State));
            json.WriteString("municipality", report.Municipality.Code);
            json.WriteString("edition", $"{report.Basis.BusinessId}/{report.Basis.EditionVersion}");
            json.WriteString("adapter", report.Basis.Adapter);
            json.WriteString("adapterVersion", report.Basis.AdapterVersion);
            json.WriteString("verdict", JsonReport.Name(verdict.Kind));
            json.WriteBoolean("reconciled", Reconciles(report));
            CountJson.Array(json, "streams", report.Streams, CountJson.WriteStream);
            CountJson.WriteDrops(json, report);
            CountJson.Array(json, "groups", report.Groups, CountJson.WriteGroup);
            CountJson.WriteSuppliedValues(json, report);
            CountJson.Array(json, "controlTotals", report.ControlTotals.OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal), CountJson.WriteTotal);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static bool Reconciles(RunReport report) =>
        report.Streams.All(s => s.Complete && s.Records == s.Accepted + s.Quarantined + s.Dropped && s.Dropped == report.Drops.Where(d => d.Stream == s.Name).Sum(d => d.Count))
        && report.ControlTotals.All(t => t.Difference == 0)
        && !report.Findings.Any(f => s_trailerCodes.Contains(f.Code.Number));
}
