using System.CommandLine;
using Hub.Characters.Identification;
using Hub.Cli.Shell;
using Hub.Client;
using Hub.Contracts.Character.V1;

namespace Hub.Cli.Characters;

/// <summary>Which rows of which hub a verb is about: a municipality's whole list, or what one run met.</summary>
internal sealed class GaijiSource
{
    private readonly Option<string> _run;
    private readonly Option<WorkState?> _state;

    /// <summary>Makes the options and adds them to the command.</summary>
    public GaijiSource(Command command, CliContext context)
    {
        Site = SiteOption(context);
        _run = new("--run")
        {
            HelpName = "RUN",
            DefaultValueFactory = _ => "",
            Description = context.Text("この移行実行で見つかった外字だけを、その件数で示す", "Only what this run met, with its counts"),
        };
        _state = new("--state") { HelpName = "open|decided|checked", Description = context.Text("状態で絞る", "Only rows of this state") };
        command.Options.Add(Site);
        command.Options.Add(_run);
        command.Options.Add(_state);
        Hub = new HubOptions(command, context);
    }

    /// <summary>--site.</summary>
    public Option<string> Site { get; }

    /// <summary>The hub.</summary>
    public HubOptions Hub { get; }

    /// <summary>--site, which names a work list.</summary>
    public static Option<string> SiteOption(CliContext context) => new("--site")
    {
        HelpName = "CODE",
        DefaultValueFactory = _ => "",
        Description = context.Text("団体コード（作業一覧の名前）", "The municipality's 団体コード, which names its work list"),
    };

    /// <summary>The municipality that the rows are of.</summary>
    public async Task<string> SiteAsync(ParseResult line, HubClient client, CancellationToken cancellationToken)
    {
        var (site, run) = (line.GetRequiredValue(Site), line.GetRequiredValue(_run));
        return run.Length > 0 ? (await client.GetRunAsync(run, cancellationToken)).Municipality
            : site.Length > 0 ? WorkListStore.Canonical(site)
            : throw new UsageException("--site で団体コードを、または --run で移行実行を指定してください。", "Name the municipality with --site, or a run with --run.");
    }

    /// <summary>True where a row is of the state that was asked for.</summary>
    public bool Wants(ParseResult line, WorkItem item) => line.GetValue(_state) is not { } state || item.State == state;

    /// <summary>The rows, most persons affected first. With candidates, only those of the state that was asked for.</summary>
    public IAsyncEnumerable<Gaiji> ListAsync(ParseResult line, HubClient client, int candidates, bool glyphs, CancellationToken cancellationToken) => client.ListGaijiAsync(
        new ListGaijiRequest
        {
            Municipality = line.GetRequiredValue(_run).Length > 0 ? "" : line.GetRequiredValue(Site),
            Run = line.GetRequiredValue(_run),
            CandidateCount = candidates,
            WithGlyphs = glyphs,
            State = candidates > 0 && line.GetValue(_state) is { } state ? (Gaiji.Types.State)((int)state + 1) : Gaiji.Types.State.Unspecified,
        },
        cancellationToken);
}
