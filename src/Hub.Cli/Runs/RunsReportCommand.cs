using System.CommandLine;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs report</c>: copies the files of a run's report to a folder.</summary>
internal static class RunsReportCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var list = new Option<bool>("--list") { Description = context.Text("ファイルの一覧だけを表示します。", "Only list the files.") };
        var output = new Option<string>("--output") { HelpName = "DIR", DefaultValueFactory = _ => "", Description = context.Text("保存先のフォルダ。省略時は ./移行実行の名前。", "Folder to copy to. Default: ./RUN.") };
        var command = new Command("report", context.Text("報告書と標準ファイルを手元に保存します。", "Copy the report and the standard files of a run.")) { run, list, output, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var id = line.GetRequiredValue(run);
            var files = await hub.Client.ListReportFilesAsync(id, cancellationToken);
            var folder = line.GetRequiredValue(output) is { Length: > 0 } named ? named : Path.GetFileName(id);
            foreach (var file in files)
            {
                if (!line.GetValue(list))
                {
                    await CopyAsync(hub, id, file.Name, Path.Combine(folder, file.Name), cancellationToken);
                }

                await context.Out.WriteLineAsync(line.GetValue(json) ? JsonFormatter.Default.Format(file)
                    : line.GetValue(list) ? $"{file.Name}\t{file.Size}" : Path.Combine(folder, file.Name));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Copies beside the place first, so that a half-written report is never taken for a whole one.</summary>
    private static async Task CopyAsync(HubConnection hub, string run, string file, string path, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        await using (var target = PrivateFiles.Create(part))
        {
            await hub.Client.CopyReportAsync(run, file, target, cancellationToken);
        }

        File.Move(part, path, overwrite: true);
    }
}
