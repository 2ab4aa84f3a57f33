using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Migrate;

/// <summary><c>hub validate</c>: the same way as a migration, without the commit at its end.</summary>
internal static class ValidateCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("validate", context.Text(
            "移行元データを本番と同じ道筋で検証し、報告書を作ります。何も確定しません（リハーサル）。",
            "Check an extract on the same way as a migration and write the report. Nothing is committed (リハーサル)."));
        var options = new MigrationOptions(command, context);
        command.SetAction((line, cancellationToken) =>
            MigrationVerb.RunAsync(context, line, options, options.Read(line) with { DryRun = true }, cancellationToken));
        return command;
    }
}
