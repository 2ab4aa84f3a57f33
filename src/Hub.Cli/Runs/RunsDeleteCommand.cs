using System.CommandLine;
using System.Text;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs delete</c>: deletes everything of a run for good, in two steps, and gives a certificate of it.</summary>
internal static class RunsDeleteCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var reason = new Option<string>("--reason") { HelpName = "TEXT", DefaultValueFactory = _ => "", Description = context.Text("削除の理由。削除証明に残ります。住民の情報は書かないでください。", "Why. Kept in the certificate: nothing about residents, please.") };
        var committed = new Option<bool>("--committed") { Description = context.Text("確定済みでも削除します（標準表と標準ファイルも消えます）。", "Delete it although it is committed: its standard tables and files go, too.") };
        var yes = new Option<bool>("--yes") { Description = context.Text("確認せずに削除します（スクリプト用）。", "Delete without asking, for scripts.") };
        var output = new Option<string>("--output") { HelpName = "FILE", DefaultValueFactory = _ => "", Description = context.Text("削除証明（JSON）の保存先。", "File to save the certificate (JSON) to.") };
        var json = SharedOptions.Json(context);
        var command = new Command("delete", context.Text(
            "移行実行のすべて（行・隔離・指摘・途中経過・報告書・標準ファイル・暗号鍵）を完全に削除し、件数の証明を残します。元に戻せません。",
            "Delete everything of a run for good (rows, quarantine, findings, checkpoints, reports, standard files, key) and keep a certificate of counts. There is no way back."))
        {
            run, reason, committed, yes, output, json,
        };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var id = RunNames.IdOf(RunNames.Run(line.GetRequiredValue(run)));
            var answer = await hub.Client.PreviewDeletionAsync(id, cancellationToken);
            if (answer.Deletion.CompleteTime is null)
            {
                if (!line.GetValue(json))
                {
                    DeletionView.Write(context, answer.Run, answer.Deletion);
                }

                answer = await hub.Client.DeleteRunAsync(id, await ConfirmAsync(context, id, line.GetValue(yes)), line.GetRequiredValue(reason), line.GetValue(committed), cancellationToken);
            }

            await ShowAsync(context, answer, line.GetRequiredValue(output), line.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }

    // The second step: the id typed by a person, or --yes.
    private static async Task<string> ConfirmAsync(CliContext context, string run, bool yes)
    {
        if (yes)
        {
            return run;
        }

        if (context.IsTerminal)
        {
            await context.Error.WriteAsync(context.Text($"上のすべてを完全に削除します。続けるには {run} と入力してください: ", $"All of the above will be gone for good. Type {run} to go on: "));
            await context.Error.FlushAsync();
            using var input = new StreamReader(context.OpenInput());
            if ((await input.ReadLineAsync())?.Trim() == run)
            {
                return run;
            }
        }

        throw new UsageException("削除していません。削除するには移行実行の名前を入力するか、--yes を付けてください。", "nothing was deleted: type the id of the run, or add --yes.");
    }

    private static async Task ShowAsync(CliContext context, DeleteRunResponse answer, string output, bool json)
    {
        if (output.Length > 0)
        {
            PrivateFiles.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(output))!);
            PrivateFiles.Replace(output, Encoding.UTF8.GetBytes(answer.Deletion.Certificate));
        }

        if (json)
        {
            await context.Out.WriteLineAsync(JsonFormatter.Default.Format(answer.Run));
            return;
        }

        DeletionView.Write(context, answer.Run, answer.Deletion);
        await context.Out.WriteLineAsync(output.Length > 0
            ? context.Text($"削除しました。削除証明: {output}", $"deleted. Certificate: {output}")
            : context.Text("削除しました。削除証明は --output FILE で何度でも保存できます。", "deleted. --output FILE saves the certificate, at any time."));
    }
}
