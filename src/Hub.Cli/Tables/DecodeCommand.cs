using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables decode --charset C</c>: a filter from vendor bytes to UTF-8. What can't be decoded is told on standard error, never replaced.</summary>
internal static class DecodeCommand
{
    private const int ChunkLength = 1 << 16;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var options = new TableOptions(context);
        var form = new Option<FieldForm>("--form") { Description = context.Text("mixed（既定）、double（PIC N）、single", "mixed (default), double (PIC N) or single") };
        var command = new Command("decode", context.Text("標準入力の文字コードを UTF-8 にする", "Decodes standard input to UTF-8")) { form };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var decoder = options.Open(parsed).CreateDecoder(parsed.GetValue(form));
            var report = new IssueReport(context);
            var issues = new CodeIssueList();
            var chunk = new byte[ChunkLength];
            var utf8 = new byte[decoder.MaxUtf8Length(chunk.Length)];
            using var input = context.OpenInput();
            using var output = context.OpenOutput();
            for (long offset = 0; ;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = input.Read(chunk);
                var written = decoder.Decode(chunk.AsSpan(0, count), count == 0, utf8, issues);
                output.Write(utf8, 0, written);
                report.Add(issues, offset);
                offset += count;
                if (count == 0)
                {
                    break;
                }
            }

            output.Flush();
            report.Finish();
            return Task.FromResult(report.HasErrors ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }
}
