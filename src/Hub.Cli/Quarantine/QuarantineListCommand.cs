using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.Cli.Runs;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Run.V1;

namespace Hub.Cli.Quarantine;

/// <summary><c>hub quarantine list</c>: one line a record, with why it is there. Values are masked; the source bytes are not asked for.</summary>
internal static class QuarantineListCommand
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CliContext context)
    {
        var run = RunsCommand.RunArgument(context);
        var json = SharedOptions.Json(context);
        var stream = new Option<string>("--stream") { HelpName = "NAME", DefaultValueFactory = _ => "", Description = context.Text("このファイルのものだけ。", "Only records of this stream.") };
        var code = new Option<string>("--code") { HelpName = "CODE", DefaultValueFactory = _ => "", Description = context.Text("この指摘のあるものだけ（例 H2001）。", "Only records with this finding, such as H2001.") };
        var command = new Command("list", context.Text("隔離されたレコードと理由の一覧（移行元の並び順）。", "List records in quarantine and why, in source order.")) { run, json, stream, code };
        var hubOptions = new HubOptions(command, context);
        command.SetAction(async (line, cancellationToken) =>
        {
            await using var hub = await HubConnection.OpenAsync(line, hubOptions, cancellationToken);
            var id = line.GetRequiredValue(run);
            var name = line.GetRequiredValue(stream);
            var request = new ListQuarantineRequest { Name = id, Stream = name.Length > 0 ? RunNames.Stream(id, name) : "", Code = line.GetRequiredValue(code) };
            var count = 0L;
            await foreach (var record in hub.Client.ListQuarantineAsync(request, cancellationToken))
            {
                await context.Out.WriteLineAsync(line.GetValue(json) ? Json(record) : Text(context, record));
                count++;
            }

            if (count == 0 && !line.GetValue(json))
            {
                await context.Out.WriteLineAsync(context.Text("隔離されたレコードはありません。", "There is nothing in quarantine."));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static string Json(QuarantinedRecord record) => JsonSerializer.Serialize(
        new
        {
            stream = RunNames.StreamOf(record.Stream),
            record = record.Record,
            byte_offset = record.ByteOffset,
            revision = record.Revision,
            codes = record.Findings.Select(f => f.Code),
            messages = record.Findings.Select(f => new { ja = f.Message?.Ja ?? "", en = f.Message?.En ?? "" }),
        },
        s_json);

    private static string Text(CliContext context, QuarantinedRecord record)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{RunNames.StreamOf(record.Stream)}  {context.Text("レコード", "record")} {record.Record}  {context.Text("位置", "offset")} {record.ByteOffset}");
        return string.Join(Environment.NewLine, record.Findings.Select(f => $"  {f.Code} {context.Text(f.Message?.Ja ?? "", f.Message?.En ?? "")}").Prepend(head));
    }
}
