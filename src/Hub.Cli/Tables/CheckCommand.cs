using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Tables;

/// <summary><c>hub tables check --charset C FILE</c>: the integrity check of a table or an installed pack, without installing.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var options = new TableOptions(context);
        var input = new PackInput(context);
        var json = SharedOptions.Json(context);
        var command = new Command("check", context.Text("コード表を検査する（取り込まない）", "Checks a code table without installing it")) { input.File, input.Target, json };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (source, check) = input.Read(parsed, options);
            if (source.Header.ContainsKey("sha256"))
            {
                // What says of itself that it is a pack must be whole.
                _ = options.Folder(parsed).Load(parsed.GetValue(input.File)!);
            }

            await new PackReport(context, parsed.GetValue(json)).WriteAsync(check, source.Format, options.Name(parsed));
            return check.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }
}
