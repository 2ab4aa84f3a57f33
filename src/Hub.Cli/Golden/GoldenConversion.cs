using Hub.Cli.Adapter;
using Hub.Cli.Shell;
using Hub.Cli.Spec;
using Hub.Client;
using Hub.Contracts.Finding.V1;
using Hub.Contracts.Run.V1;
using Hub.Server;

namespace Hub.Cli.Golden;

/// <summary>Converts a fixed extract with an adapter into what golden files are made of, on the way that every migration goes: a hub of its own, in this process.</summary>
internal static class GoldenConversion
{
    /// <summary>Municipality of the built-in packs' samples.</summary>
    public const string Municipality = "131016";

    /// <summary>Migrates into a fresh temporary folder. Faulty records are part of a golden extract, so the commit goes ahead whatever was found.</summary>
    public static async Task<ActualSide> ConvertAsync(CliContext context, MigrationRequest request, IReadOnlyList<string> packs, CancellationToken cancellationToken)
    {
        var root = Directory.CreateTempSubdirectory("hub-golden-").FullName;
        try
        {
            var options = new HubServerOptions
            {
                DataFolder = Path.Combine(root, "data"),
                AdapterFolders = packs,
                EditionFolder = EditionArguments.DefaultFolder(context),
                TableFolder = PackArguments.TablesFolder(context),
            };
            await using var hub = await HubConnection.StartAsync(options, cancellationToken);
            var decision = new CommitOverride { DecidedBy = "hub golden", Reason = "A golden extract keeps its faults." };
            var result = await hub.Client.MigrateAsync(request with { Run = "golden", Resume = false, Override = decision }, null, cancellationToken);
            return result.IsCommitted
                ? await RunResult.CopyAsync(hub, result.Run, root, cancellationToken)
                : throw new UsageException(Why(result, f => f.Ja), Why(result, f => f.En));
        }
        catch
        {
            Directory.Delete(root, recursive: true);
            throw;
        }
    }

    private static string Why(MigrationResult result, Func<Text, string> text) =>
        string.Join('\n', result.Blocking.Select(f => $"{f.Code} {text(f.Message)}"));
}
