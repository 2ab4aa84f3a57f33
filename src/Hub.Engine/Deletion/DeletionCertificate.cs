using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Storage.Runs;

namespace Hub.Engine.Deletion;

/// <summary>
/// The certificate of a deletion (削除証明): one JSON object with what the run was, who deleted it when and why, and how much of what. Its last member is the SHA-256 of all
/// before it, as written. The same deletion always gives the same bytes.
/// </summary>
public static class DeletionCertificate
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The certificate; empty while the deletion is not complete.</summary>
    public static string Write(StoredRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Deletion is not { CompleteTime: { } completed } deletion)
        {
            return "";
        }

        var body = Write(run, deletion, completed, digest: null);
        return Write(run, deletion, completed, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    }

    private static string Write(StoredRun run, RunDeletion deletion, DateTimeOffset completed, string? digest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartObject();
            json.WriteString("certificate", "deletion of a run");
            json.WriteNumber("version", 1);
            json.WriteString("run", run.Id);
            json.WriteString("municipality", run.Municipality);
            json.WriteString("business", run.Business);
            json.WriteString("edition", run.Edition);
            json.WriteString("adapter", run.Adapter);
            json.WriteString("mode", run.Mode.ToString());
            json.WriteString("state", deletion.WasState.ToString());
            json.WriteString("createdBy", run.CreatedBy);
            json.WriteString("createTime", Time(run.CreateTime));
            json.WriteString("commitTime", run.CommitTime is { } commit ? Time(commit) : "");
            json.WriteString("deletedBy", deletion.By);
            json.WriteString("reason", deletion.Reason);
            json.WriteString("beginTime", Time(deletion.BeginTime));
            json.WriteString("completeTime", Time(completed));
            json.WriteStartArray("sources");
            foreach (var source in deletion.Sources)
            {
                json.WriteStartObject();
                json.WriteNumber("bytes", source.Bytes);
                json.WriteNumber("records", source.Records);
                json.WriteString("sha256", source.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("groups");
            foreach (var group in run.Groups)
            {
                json.WriteStartObject();
                json.WriteString("group", group.Group);
                json.WriteNumber("rows", group.Rows);
                json.WriteString("sha256", group.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("deleted");
            foreach (var count in deletion.Counts)
            {
                json.WriteNumber(count.Kind, count.Count);
            }

            json.WriteEndObject();
            if (digest is not null)
            {
                json.WriteString("sha256", digest);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
