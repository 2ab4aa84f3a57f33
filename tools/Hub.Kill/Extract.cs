namespace Hub.Kill;

/// <summary>The files that every history sends.</summary>
internal sealed record Extract(IReadOnlyList<string> Files)
{
    /// <summary>Adapter that takes them.</summary>
    public const string Adapter = "sample-host-f/001";

    /// <summary>Bytes of all files.</summary>
    public long Bytes { get; } = Files.Sum(f => new FileInfo(f).Length);

    /// <summary>Forges them.</summary>
    public static async Task<Extract> ForgeAsync(KillOptions options, string folder)
    {
        using var forge = Child.Start(
            folder + ".log", "dotnet", options.Hub, "forge", "--adapter", Adapter, "--records", $"{options.Records}", "--seed", "7", "--errors", "0.03", "--output", folder);
        await forge.Exited;
        return forge.ExitCode == 0
            ? new Extract([.. Directory.GetFiles(folder, "*.DAT").Order(StringComparer.Ordinal)])
            : throw new InvalidOperationException($"hub forge ended with {forge.ExitCode}: see {folder}.log");
    }
}
