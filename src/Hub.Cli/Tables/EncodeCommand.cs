using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables encode --charset C</c>: a filter from UTF-8 to vendor bytes. What has no code is told on standard error and left out.</summary>
internal static class EncodeCommand
{
    private const int ChunkLength = 1 << 16;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var options = new TableOptions(context);
        var form = new Option<FieldForm>("--form") { Description = context.Text("mixed（既定）、double（PIC N）、single", "mixed (default), double (PIC N) or single") };
        var command = new Command("encode", context.Text("標準入力の UTF-8 を文字コードにする", "Encodes standard input from UTF-8")) { form };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var encoder = options.Open(parsed).CreateEncoder(parsed.GetValue(form));
            var report = new IssueReport(context);
            var issues = new CodeIssueList();
            var text = new byte[ChunkLength];
            var codes = new byte[encoder.MaxCodeLength(text.Length)];
            using var input = context.OpenInput();
            using var output = context.OpenOutput();
            var kept = 0;
            for (long offset = 0; ;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var count = input.Read(text.AsSpan(kept));
                var isFinal = count == 0;
                _ = encoder.Encode(text.AsSpan(0, kept + count), isFinal, codes, issues, out var consumed, out var written);
                output.Write(codes, 0, written);
                report.Add(issues, offset);
                offset += consumed;
                kept += count - consumed;
                text.AsSpan(consumed, kept).CopyTo(text);
                if (isFinal)
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
