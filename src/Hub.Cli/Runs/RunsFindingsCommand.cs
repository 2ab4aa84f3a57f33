using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Findings;
using Finding = Hub.Contracts.Finding.V1.Finding;

namespace Hub.Cli.Runs;

/// <summary><c>hub runs findings</c>: the findings of a run that fit a filter, as the store has them, in source order. Values are masked.</summary>
internal static class RunsFindingsCommand
{
    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var rule = Text("--rule", "RULE", context.Text("この指摘または規則だけ（例 H5001、CODE_NOT_IN_LIST、R001-03）。", "Only this finding or rule, such as H5001, CODE_NOT_IN_LIST, R001-03."));
        var group = Text("--group", "GROUP", context.Text("このグループの項目と規則だけ（名前か ID）。", "Only items and rules of this group, by name or id."));
        var item = Text("--item", "ITEM", context.Text("このデータ項目だけ（8桁の ID）。", "Only this item, by its 8 digits."));
        var stream = Text("--stream", "NAME", context.Text("このファイルのものだけ。", "Only of this stream."));
        var severity = new Option<Severity>("--severity") { HelpName = "info|warning|error", DefaultValueFactory = _ => Severity.Info, Description = context.Text("この重さ以上だけ。", "Only of at least this severity.") };
        var limit = new Option<long>("--limit") { HelpName = "N", DefaultValueFactory = _ => 0, Description = context.Text("先頭の N 件だけ。0 は全件（省略時）。", "Only the first N. 0: all (default).") };
        var count = new Option<bool>("--count") { Description = context.Text("件数だけを表示します。", "Only print how many.") };
        var command = new Command("findings", context.Text("指摘を条件で絞って一覧します（移行元の並び順、全件）。", "List findings that fit a filter, in source order, never capped."))
        {
            run, rule, group, item, stream, severity, limit, count, json,
        };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            var id = line.GetRequiredValue(run);
            var request = new ListFindingsRequest
            {
                Name = id,
                Group = line.GetRequiredValue(group),
                ItemId = line.GetRequiredValue(item),
                Stream = line.GetRequiredValue(stream) is { Length: > 0 } name ? RunNames.Stream(id, name) : "",
                MinSeverity = (Finding.Types.Severity)(int)line.GetValue(severity),
                Limit = line.GetValue(limit),
            };
            SetRule(request, line.GetRequiredValue(rule));
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var total = 0L;
            await foreach (var finding in hub.Client.ListFindingsAsync(request, cancellationToken))
            {
                total++;
                if (!line.GetValue(count))
                {
                    await context.Out.WriteLineAsync(line.GetValue(json) ? JsonFormatter.Default.Format(finding) : Line(context, finding));
                }
            }

            if (line.GetValue(count))
            {
                await context.Out.WriteLineAsync(total.ToString(CultureInfo.InvariantCulture));
            }
            else if (total == 0 && !line.GetValue(json))
            {
                await context.Out.WriteLineAsync(context.Text("条件に合う指摘はありません。", "No finding fits."));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static Option<string> Text(string name, string help, string description) => new(name) { HelpName = help, DefaultValueFactory = _ => "", Description = description };

    /// <summary>A finding code in any spelling, else the id of a rule.</summary>
    private static void SetRule(ListFindingsRequest request, string rule)
    {
        if (rule.Length > 0 && FindingDirectory.Installed.Find(rule) is { } code)
        {
            request.Code = code.ToString();
        }
        else
        {
            request.Field = rule;
        }
    }

    private static string Line(CliContext context, Finding finding)
    {
        var position = finding.Position;
        var place = position is null || position.Stream.Length == 0 ? context.Text("移行実行全体", "run")
            : RunNames.StreamOf(position.Stream) + (position.HasRecord ? string.Create(CultureInfo.InvariantCulture, $" #{position.Record}") : "")
                + (position.HasByteOffset ? string.Create(CultureInfo.InvariantCulture, $" @{position.ByteOffset}") : "");
        return $"{place}\t{finding.Severity.ToString().ToLowerInvariant()}\t{finding.Code}\t{context.Text(finding.Message.Ja, finding.Message.En)}";
    }
}
