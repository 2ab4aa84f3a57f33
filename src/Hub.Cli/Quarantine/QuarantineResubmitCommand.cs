using System.CommandLine;
using System.Globalization;
using Hub.Cli.Runs;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Outcome = Hub.Contracts.Run.V1.ResubmitResult.Types.Outcome;

namespace Hub.Cli.Quarantine;

/// <summary><c>hub quarantine resubmit</c>: gives corrected records back. What was not changed is not sent; a repeat changes nothing.</summary>
internal static class QuarantineResubmitCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var from = new Option<string>("--from") { HelpName = "DIR", Required = true, Description = context.Text("hub quarantine export が書き出し、修正を済ませたフォルダ。", "The folder that hub quarantine export wrote, with the corrections made.") };
        var command = new Command("resubmit", context.Text("修正したレコードを再投入します。何度実行しても結果は同じです。", "Give corrected records back. Doing it again changes nothing.")) { run, from, json };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            var folder = new ExportFolder(line.GetRequiredValue(from));
            var exported = Reasons.Read(folder.Reasons);
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var id = line.GetRequiredValue(run);
            var framing = new RunFraming(await hub.Client.GetRunAsync(id, cancellationToken), hub, line.GetRequiredValue(hubOptions.Packs), context.Variable("HUB_EDITIONS"));
            var corrections = new Corrections(folder, exported, framing);
            corrections.Check();
            var known = await HeldRecords.ReadAsync(hub.Client, id, cancellationToken);
            var unchanged = 0L;
            var changed = corrections.Read().Where(c =>
            {
                var same = known.Holds(c.Record, c.Source);
                unchanged += same ? 1 : 0;
                return !same;
            }).Select(c => new ResubmittedRecord
            {
                Stream = RunNames.Stream(id, c.Record.Stream),
                Record = c.Record.Record,
                Revision = c.Record.Revision,
                Source = Google.Protobuf.ByteString.CopyFrom(c.Source),
            });
            var results = await hub.Client.ResubmitAsync(id, changed, cancellationToken);
            var left = (await hub.Client.GetRunAsync(id, cancellationToken)).Totals?.QuarantinedCount ?? 0;
            return await WriteAsync(context, results, unchanged, left, line.GetValue(json));
        });
        return command;
    }

    private static async Task<int> WriteAsync(CliContext context, IReadOnlyList<ResubmitResult> results, long unchanged, long left, bool json)
    {
        foreach (var result in results)
        {
            await context.Out.WriteLineAsync(json ? Google.Protobuf.JsonFormatter.Default.Format(result) : Text(context, result));
        }

        if (!json)
        {
            await context.Out.WriteLineAsync(context.Text(
                $"受入 {Count(Outcome.Accepted)}、なお隔離 {Count(Outcome.Quarantined)}、版違い {Count(Outcome.Stale)}、既に隔離なし {Count(Outcome.NotFound)}、変更なし {unchanged}。隔離の残り {left} 件。",
                $"accepted {Count(Outcome.Accepted)}, still in quarantine {Count(Outcome.Quarantined)}, stale {Count(Outcome.Stale)}, no longer in quarantine {Count(Outcome.NotFound)}, unchanged {unchanged}; {left} left in quarantine."));
        }

        return unchanged + Count(Outcome.Quarantined) + Count(Outcome.Stale) > 0 ? ExitCode.Findings : ExitCode.Fine;

        long Count(Outcome outcome) => results.LongCount(r => r.Outcome == outcome);
    }

    private static string Text(CliContext context, ResubmitResult result)
    {
        var outcome = result.Outcome switch
        {
            Outcome.Accepted => context.Text("受け入れました", "accepted"),
            Outcome.Quarantined => context.Text("まだ隔離されています", "still in quarantine"),
            Outcome.Stale => context.Text("書出し後に別の修正がありました。書き出し直してください", "stale: corrected since the export; export again"),
            _ => context.Text("隔離されていません（受入済み）。変更なし", "not in quarantine (any more); nothing changed"),
        };
        var head = string.Create(CultureInfo.InvariantCulture, $"{RunNames.StreamOf(result.Stream)}  {context.Text("レコード", "record")} {result.Record}  {outcome}");
        return string.Join(Environment.NewLine, result.Findings.Select(f => $"  {f.Code} {context.Text(f.Message?.Ja ?? "", f.Message?.En ?? "")}").Prepend(head));
    }
}
