using Hub.Cli.Shell;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Hub.Reports;

namespace Hub.Cli.Golden;

/// <summary>The results of a committed run: its standard files and its findings.</summary>
internal static class RunResult
{
    private const string StandardFolder = "standard/";

    /// <summary>Copies them from the hub into a folder "result" under a temporary root, which goes away with the answer.</summary>
    public static async Task<ActualSide> CopyAsync(HubConnection hub, Run run, string root, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "result")).FullName;
        foreach (var file in await hub.Client.ListReportFilesAsync(run.Name, cancellationToken))
        {
            var name = file.Name.StartsWith(StandardFolder, StringComparison.Ordinal) ? file.Name[StandardFolder.Length..]
                : file.Name == FindingsCsvWriter.FileNameOf(Language.Ja) ? file.Name
                : null;
            if (name is not null)
            {
                await using var target = File.Create(Path.Combine(folder, name));
                await hub.Client.CopyReportAsync(run.Name, file.Name, target, cancellationToken);
            }
        }

        return new ActualSide(folder, root, $"{run.Business}/{run.Edition}", run.Adapter, Convert.ToHexStringLower(run.AdapterSha256.Span));
    }
}
