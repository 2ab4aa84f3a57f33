using Hub.Storage.Runs;

namespace Hub.Storage.Postgres.Tests;

/// <summary>A run of one stream, "f".</summary>
internal static class SampleRun
{
    public static StoredRun Of(string id, DateTimeOffset time) => new()
    {
        Id = id,
        Municipality = "131016",
        Business = "001",
        Edition = "2.1",
        Adapter = "a/b",
        Mode = RunMode.Migration,
        Manifest = new Manifest([new ManifestFile("f")]),
        CreateTime = time,
        UpdateTime = time,
    };
}
