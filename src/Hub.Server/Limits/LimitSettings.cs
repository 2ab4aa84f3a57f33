using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Server.Limits;

/// <summary>The limits of a hub: <c>limits.json</c> in its data folder, else the defaults.</summary>
internal static class LimitSettings
{
    private const string FileName = "limits.json";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Reads the settings; <see cref="HubStartException"/> where they have a mistake.</summary>
    public static HubLimits Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            return new HubLimits();
        }

        try
        {
            var limits = JsonSerializer.Deserialize<HubLimits>(File.ReadAllBytes(path), s_json) ?? throw new JsonException("expected an object");
            long[] positive =
            [
                limits.Connections, limits.ConnectionsOfAddress, limits.CallsOfConnection, limits.HeaderBytes, limits.HeaderSeconds, limits.IdleSeconds, limits.MessageSeconds, limits.TakeSeconds,
                limits.Calls, limits.CallsPerSecond, limits.Runs, limits.FilesOfRun,
            ];
            return positive.All(l => l > 0) && limits.BytesPerSecond >= 0 ? limits : throw new JsonException("a limit must be above 0 (bytesPerSecond: 0 or more)");
        }
        catch (JsonException e)
        {
            throw new HubStartException($"上限の設定 {path} を読めません: {e.Message}", $"The limits, {path}, can't be read: {e.Message}", e);
        }
    }
}
