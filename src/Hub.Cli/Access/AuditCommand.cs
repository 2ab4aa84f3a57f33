using System.CommandLine;
using System.Text.Json;
using Hub.Access.Audit;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub audit</c>: what was done, and whether the record of it is whole.</summary>
internal static class AuditCommand
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CliContext context) => new("audit", context.Text("監査記録の検証と書き出し。", "Verify and export the audit.")) { Verify(context), Export(context) };

    private static Command Verify(CliContext context)
    {
        var command = new Command("verify", context.Text("監査記録に書き換え・削除・並べ替えがないかを確かめます。あれば終了コード 1。", "Check the audit for edits, deletions and reordering. Exit code 1 where there are any."));
        var folder = new AccessFolder(command, context);
        var head = new Option<string?>("--head")
        {
            HelpName = "FILE",
            Description = context.Text(
                "別の場所に保管しておいた audit.head の写し。その時点の記録が残っていることも確かめます（記録全体の差し替えも分かります）。",
                "A copy of audit.head that was kept elsewhere: what it names must be there, so that another history as a whole is seen, too."),
        };
        command.Options.Add(head);
        command.SetAction(async (line, _) =>
        {
            var audit = folder.Audit(line);
            if (audit.Verify(Kept(line.GetValue(head))) is { } problem)
            {
                await context.Error.WriteLineAsync(context.Text($"hub: 監査記録が書かれたままではありません: {problem}", $"hub: the audit is not as it was written: {problem}"));
                return ExitCode.Findings;
            }

            await context.Out.WriteLineAsync(context.Text($"audit: {audit.Read().Count():N0} 件、問題なし", $"audit: {audit.Read().Count():N0} entries, as they were written"));
            return ExitCode.Fine;
        });
        return command;
    }

    private static AuditHead? Kept(string? file) => file is null ? null : AuditHead.Parse(File.ReadAllBytes(file)) ?? throw new UsageException(
        $"{file} は audit.head の写しではありません。アクセスフォルダの audit.head を写したファイルを指定してください。",
        $"{file} is no copy of audit.head: name a file that was copied from audit.head of the access folder.");

    private static Command Export(CliContext context)
    {
        var command = new Command("export", context.Text("監査記録を一行に一つの JSON で出力します。", "Print the audit, one JSON object a line."));
        var folder = new AccessFolder(command, context);
        command.SetAction(async (line, _) =>
        {
            foreach (var entry in folder.Audit(line).Read())
            {
                await context.Out.WriteLineAsync(JsonSerializer.Serialize(entry, s_json));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
