using System.CommandLine;
using Hub.Cli.Shell;

namespace Hub.Cli.Migrate;

/// <summary><c>hub migrate</c>: stream, watch, commit.</summary>
internal static class MigrateCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command("migrate", context.Text(
            "移行元データを送り、検証し、確定します（本番切替）。途中で切れても、同じ指定で続きから送ります。",
            "Send an extract, check it and commit it (本番切替). After any interruption the same command goes on where it stopped."));
        var options = new MigrationOptions(command, context);
        var despite = new Option<string>("--commit-despite-errors")
        {
            HelpName = "REASON",
            Description = context.Text(
                "未解決のエラーがあっても確定します。理由と実行者が記録に残ります。",
                "Commit although errors are unresolved. The reason and who gave it are recorded."),
            DefaultValueFactory = _ => "",
        };
        command.Options.Add(despite);
        command.SetAction((line, cancellationToken) =>
        {
            var request = options.Read(line) with { DryRun = false };
            var reason = line.GetRequiredValue(despite);
            if (reason.Length > 0)
            {
                request = request with { Override = new Contracts.Run.V1.CommitOverride { DecidedBy = Environment.UserName, Reason = reason } };
            }

            return MigrationVerb.RunAsync(context, line, options, request, cancellationToken);
        });
        return command;
    }
}
