using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Spectre.Console;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs list</c>.</summary>
internal static class RunsListCommand
{
    public static Command Create(CliContext context)
    {
        var json = SharedOptions.Json(context);
        var municipality = new Option<string>("--municipality") { HelpName = "CODE", DefaultValueFactory = _ => "", Description = context.Text("この団体のものだけ。", "Only this municipality's.") };
        var command = new Command("list", context.Text("移行実行の一覧（新しい順）。", "List runs, newest first.")) { json, municipality };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var table = new Table().Border(TableBorder.Rounded).AddColumns(
                context.Text("移行実行", "run"), context.Text("作成", "created"), context.Text("種別", "mode"), context.Text("状態", "state"),
                context.Text("団体", "municipality"), context.Text("アダプタ", "adapter"), context.Text("件数", "records"), context.Text("隔離", "quarantined"), context.Text("判定", "verdict"));
            await foreach (var run in hub.Client.ListRunsAsync(new ListRunsRequest { Municipality = line.GetRequiredValue(municipality) }, cancellationToken))
            {
                if (line.GetValue(json))
                {
                    await context.Out.WriteLineAsync(JsonFormatter.Default.Format(run));
                    continue;
                }

                string[] cells =
                [
                    RunNames.IdOf(run.Name), run.CreateTime.ToDateTimeOffset().ToString("yyyy-MM-dd HH:mm:ssK", CultureInfo.InvariantCulture), RunView.ModeOf(context, run.Mode),
                    RunView.StateOf(context, run.State), run.Municipality, run.Adapter, Number(run.Totals?.RecordCount), Number(run.Totals?.QuarantinedCount), RunView.VerdictOf(context, run),
                ];
                table.AddRow([.. cells.Select(Markup.Escape)]);
            }

            if (!line.GetValue(json))
            {
                if (table.Rows.Count > 0)
                {
                    RunView.Console(context).Write(table);
                }
                else
                {
                    await context.Out.WriteLineAsync(context.Text("移行実行はまだありません。`hub quickstart` か `hub validate` から始められます。", "There are no runs yet: begin with `hub quickstart` or `hub validate`."));
                }
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static string Number(long? value) => (value ?? 0).ToString("N0", CultureInfo.InvariantCulture);
}
