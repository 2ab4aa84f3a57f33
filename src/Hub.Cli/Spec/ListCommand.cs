using System.CommandLine;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec list</c>: the editions at hand.</summary>
internal static class ListCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var command = new Command("list", context.Text("使える版を一覧する", "Lists the editions at hand")) { editions.Folder, editions.Json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            foreach (var edition in editions.Library(parsed).All)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await context.Out.WriteLineAsync(parsed.GetValue(editions.Json)
                    ? SpecJson.Edition(edition)
                    : string.Create(System.Globalization.CultureInfo.InvariantCulture,
                        $"{edition.Id,-14} {(edition.Trust == Trust.Official ? "official" : "sample"),-9} {edition.Groups.Count,3} {context.Text("グループ", "groups")} {edition.Groups.Sum(g => g.Items.Count),5} {context.Text("項目", "items")}  {edition.Header.BusinessName}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
