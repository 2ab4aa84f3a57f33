using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Cli.Shell;
using Hub.Compare;

namespace Hub.Cli.Golden;

/// <summary>golden.json beside the golden files: what they were made with, and their sha256 (unpacked). Keeps hand edits from passing as results.</summary>
internal static class GoldenManifest
{
    private const string FileName = "golden.json";

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Ends the verb where the folder isn't there or a golden file isn't what the manifest says. A folder without a manifest passes.</summary>
    public static void Check(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw GoldenArguments.Missing(folder);
        }

        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return;
        }

        var files = Files(path);
        var actual = FolderComparer.Files(folder);
        foreach (var (name, sha256) in files)
        {
            if (!actual.TryGetValue(name, out var file) || Sha256(file) != sha256)
            {
                throw new UsageException(
                    $"ゴールデンファイル {name} が {FileName} と合いません。手で直さず hub golden update を使ってください。",
                    $"Golden file {name} is not what {FileName} says. Don't edit it: use hub golden update.");
            }
        }
    }

    /// <summary>Writes the manifest of the files that are there now, and of what made them.</summary>
    public static void Write(string folder, ActualSide made)
    {
        var files = new JsonObject();
        foreach (var (name, path) in FolderComparer.Files(folder).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            files[name] = Sha256(path);
        }

        var manifest = new JsonObject
        {
            ["tool"] = typeof(GoldenManifest).Assembly.GetName().Version!.ToString(3),
            ["edition"] = made.Edition,
            ["adapter"] = made.Adapter,
            ["adapterAndTables"] = made.AdapterSha256,
            ["files"] = files,
        };
        File.WriteAllText(Path.Combine(folder, FileName), manifest.ToJsonString(s_json) + "\n");
    }

    private static Dictionary<string, string> Files(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path))!["files"]!.AsObject().ToDictionary(f => f.Key, f => f.Value!.GetValue<string>(), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            throw new UsageException($"{path} が読めません: {exception.Message}", $"Can't read {path}: {exception.Message}", exception);
        }
    }

    private static string Sha256(string path)
    {
        using var stream = FolderComparer.Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
