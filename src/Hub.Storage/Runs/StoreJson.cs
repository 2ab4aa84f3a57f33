using System.Text.Json;

namespace Hub.Storage.Runs;

/// <summary>The nested parts of a run as JSON text, the same in every store.</summary>
public static class StoreJson
{
    /// <summary>The manifest of a deleted run: it names nothing.</summary>
    public static string NoManifest { get; } = Write(new Manifest([]));

    /// <summary>Writes a manifest.</summary>
    public static string Write(Manifest manifest) => JsonSerializer.Serialize(manifest, RunJson.Default.Manifest);

    /// <summary>Writes the groups that came out.</summary>
    public static string Write(IReadOnlyList<GroupResult> groups) => JsonSerializer.Serialize(groups, RunJson.Default.IReadOnlyListGroupResult);

    /// <summary>Writes control totals.</summary>
    public static string Write(IReadOnlyList<TotalResult> totals) => JsonSerializer.Serialize(totals, RunJson.Default.IReadOnlyListTotalResult);

    /// <summary>Writes an override.</summary>
    public static string Write(CommitOverride decision) => JsonSerializer.Serialize(decision, RunJson.Default.CommitOverride);

    /// <summary>Writes a deletion.</summary>
    public static string Write(RunDeletion deletion) => JsonSerializer.Serialize(deletion, RunJson.Default.RunDeletion);

    /// <summary>Writes an adapter's parameters.</summary>
    public static string Write(IReadOnlyDictionary<string, string> parameters) => JsonSerializer.Serialize(parameters, RunJson.Default.IReadOnlyDictionaryStringString);

    /// <summary>Reads a manifest.</summary>
    public static Manifest ReadManifest(string json) => JsonSerializer.Deserialize(json, RunJson.Default.Manifest)!;

    /// <summary>Reads the groups that came out.</summary>
    public static IReadOnlyList<GroupResult> ReadGroups(string json) => JsonSerializer.Deserialize(json, RunJson.Default.IReadOnlyListGroupResult)!;

    /// <summary>Reads control totals.</summary>
    public static IReadOnlyList<TotalResult> ReadTotals(string json) => JsonSerializer.Deserialize(json, RunJson.Default.IReadOnlyListTotalResult)!;

    /// <summary>Reads an override.</summary>
    public static CommitOverride ReadOverride(string json) => JsonSerializer.Deserialize(json, RunJson.Default.CommitOverride)!;

    /// <summary>Reads a deletion.</summary>
    public static RunDeletion ReadDeletion(string json) => JsonSerializer.Deserialize(json, RunJson.Default.RunDeletion)!;

    /// <summary>Reads an adapter's parameters.</summary>
    public static IReadOnlyDictionary<string, string> ReadParameters(string json) => JsonSerializer.Deserialize(json, RunJson.Default.IReadOnlyDictionaryStringString)!;
}
