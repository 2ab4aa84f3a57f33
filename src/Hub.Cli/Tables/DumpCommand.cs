using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables dump --charset C [--pack P]</c>: "code TAB U+XXXX[ U+YYYY]" for every mapped code, ascending.</summary>
internal static class DumpCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var options = new TableOptions(context);
        var command = new Command("dump", context.Text("コード表を書き出す: コード TAB U+XXXX[ U+YYYY]", "Prints a charset's table: code TAB U+XXXX[ U+YYYY]"));
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            foreach (var row in options.Open(parsed).Rows())
            {
                cancellationToken.ThrowIfCancellationRequested();
                await context.Out.WriteAsync($"{PackText.Code(row)}\t{PackText.Scalars(row)}\n");
            }

            await context.Out.FlushAsync(cancellationToken);
            return ExitCode.Fine;
        });
        return command;
    }
}
