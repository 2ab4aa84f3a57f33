using System.CommandLine;
using Hub.Cli.Runs;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;

namespace Hub.Cli.Quarantine;

/// <summary><c>hub quarantine export</c>: the records in the vendor's own format, and why they were in quarantine.</summary>
internal static class QuarantineExportCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var output = new Option<string>("--output") { HelpName = "DIR", Required = true, Description = context.Text("書き出すフォルダ。住民の値がそのまま入るため、取扱いに注意してください。", "Folder to write to. It will hold residents' data as it is: guard it.") };
        var command = new Command("export", context.Text("隔離されたレコードを移行元の形式のまま、理由の一覧とともに書き出します。", "Write the records in quarantine in the vendor's own format, with their reasons.")) { run, output };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            var folder = new ExportFolder(line.GetRequiredValue(output));
            RequireFree(folder);
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var id = line.GetRequiredValue(run);
            var framing = new RunFraming(await hub.Client.GetRunAsync(id, cancellationToken), hub, line.GetRequiredValue(hubOptions.Packs), context.Variable("HUB_EDITIONS"));
            var request = new ListQuarantineRequest { Name = id, View = ListQuarantineRequest.Types.View.Full };
            await WriteAsync(context, folder, framing, hub.Client.ListQuarantineAsync(request, cancellationToken));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void RequireFree(ExportFolder folder)
    {
        if (Directory.Exists(folder.Root) && Directory.EnumerateFileSystemEntries(folder.Root).Any())
        {
            throw new UsageException(
                $"{folder.Root} は空ではありません。修正中のファイルを上書きしないよう、新しいフォルダを指定してください。",
                $"{folder.Root} is not empty: name a new folder, so that no correction is written over.");
        }
    }

    /// <summary>Writes the index aside and puts it in place last: a folder with reasons.csv is whole.</summary>
    private static async Task WriteAsync(CliContext context, ExportFolder folder, RunFraming framing, IAsyncEnumerable<QuarantinedRecord> records)
    {
        PrivateFiles.CreateFolder(folder.Root);
        var part = folder.Reasons + ".part";
        StreamExport? stream = null;
        try
        {
            await using (var reasons = Reasons.Create(part))
            {
                await foreach (var record in records)
                {
                    var name = RunNames.StreamOf(record.Stream);
                    if (stream?.Name != name)
                    {
                        await EndAsync(context, stream);
                        stream = new StreamExport(folder, name, () => framing.CreateFramer(name));
                    }

                    stream.Write(record);
                    Reasons.Write(reasons, record);
                }
            }

            await EndAsync(context, stream);
            stream = null;
        }
        finally
        {
            stream?.Dispose();
        }

        File.Move(part, folder.Reasons, overwrite: true);
        await context.Out.WriteLineAsync(context.Text($"理由: {folder.Reasons}", $"reasons: {folder.Reasons}"));
    }

    private static async Task EndAsync(CliContext context, StreamExport? stream)
    {
        if (stream is null)
        {
            return;
        }

        stream.Dispose();
        await context.Out.WriteLineAsync(context.Text($"{stream.Path}: {stream.Count:N0} 件", $"{stream.Path}: {stream.Count:N0} records"));
        if (stream.Damaged > 0)
        {
            await context.Out.WriteLineAsync(context.Text(
                $"  うち {stream.Damaged:N0} 件は区切りが壊れているため、damaged フォルダに一件ずつ書き出しました。",
                $"  {stream.Damaged:N0} of them have no sound frame: each is a file of its own in the folder damaged."));
        }
    }
}
