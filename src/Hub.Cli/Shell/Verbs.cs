using System.CommandLine;
using Hub.Cli.Access;
using Hub.Cli.Adapter;
using Hub.Cli.Characters;
using Hub.Cli.Explain;
using Hub.Cli.Golden;
using Hub.Cli.Keys;
using Hub.Cli.Migrate;
using Hub.Cli.Forging;
using Hub.Cli.Quarantine;
using Hub.Cli.Quickstart;
using Hub.Cli.Records;
using Hub.Cli.Spec;
using Hub.Cli.Runs;
using Hub.Cli.Serve;
using Hub.Cli.Tables;

namespace Hub.Cli.Shell;

/// <summary>The list of verbs, in the order in which help shows them. A verb is one file with a <c>Create</c> method.</summary>
internal static class Verbs
{
    private static readonly Func<CliContext, Command>[] s_all =
    [
        QuickstartCommand.Create,
        ServeCommand.Create,
        MigrateCommand.Create,
        ValidateCommand.Create,
        RunsCommand.Create,
        QuarantineCommand.Create,
        AdapterCommand.Create,
        CharactersCommand.Create,
        TablesCommand.Create,
        RecordsCommand.Create,
        GoldenCommand.Create,
        ExplainCommand.Create,
        ForgeCommand.Create,
        SpecCommand.Create,
        AccessCommand.Create,
        AuditCommand.Create,
        KeysCommand.Create,
    ];

    /// <summary>The root command with all verbs.</summary>
    public static RootCommand Create(CliContext context)
    {
        var root = new RootCommand(context.Text(
            "標準準拠システムへのデータ移行ハブ: 移行元データを検証・変換し、何も失われていないことを証明します。",
            "The integration hub: moves legacy municipal data to the national standard and proves that nothing was lost."));
        foreach (var verb in s_all)
        {
            root.Subcommands.Add(verb(context));
        }

        return root;
    }
}
