using System.CommandLine;
using System.Globalization;
using Hub.Cli.Shell;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Cli.Records;

/// <summary><c>hub records dump</c>: one JSON object a record, with copybook names and values as text.</summary>
internal static class DumpCommand
{
    private const byte NewLine = (byte)'\n';

    public static Command Create(CliContext context)
    {
        var options = new DumpArguments(context);
        var command = new Command("dump", context.Text(
            "レコードを JSON（1 行 1 レコード）で表示します。項目名はコピー句の名前、数値は10進の文字列です。",
            "Prints one JSON object a record: copybook names, numbers as decimal text."));
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(DumpSource.Open(options.Read(parsed), context), context, cancellationToken)));
        return command;
    }

    private static int Run(DumpSource source, CliContext context, CancellationToken cancellationToken)
    {
        using (source)
        using (var output = new BufferedStream(context.OpenOutput(), 64 * 1024))
        using (var reader = new ExtractReader(source.Stream, source.Framer))
        {
            var exit = ExitCode.Fine;
            var left = source.Limit;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var status = reader.Read(out var record);
                if (source.Framer.Damage is { } damage)
                {
                    exit = damage.Severity == Severity.Error ? ExitCode.Findings : exit;
                    Report(damage, context);
                }

                if (status == FrameStatus.End)
                {
                    return exit;
                }

                if (status != FrameStatus.Record || record.Ordinal < source.Skip)
                {
                    continue;
                }

                if (left-- == 0)
                {
                    return exit;
                }

                output.Write(source.Dump.Write(record));
                output.WriteByte(NewLine);
                exit = source.Dump.HadErrors ? ExitCode.Findings : exit;
            }
        }
    }

    private static void Report(Finding finding, CliContext context)
    {
        var position = finding.Position;
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Code} record {position.Record} @{position.ByteOffset}+{position.Length}: ");
        context.Error.WriteLine(place + finding.Message(context.Language) + " " + finding.Hint(context.Language));
    }
}
