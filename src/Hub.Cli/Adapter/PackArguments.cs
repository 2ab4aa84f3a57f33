using System.CommandLine;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;
using Hub.Findings;

namespace Hub.Cli.Adapter;

/// <summary>The arguments that name a pack, and loading it.</summary>
internal sealed class PackArguments(CliContext context)
{
    /// <summary>Name or folder of the pack.</summary>
    public Argument<string> Pack { get; } = new("adapter")
    {
        Description = context.Text("アダプタの名前（hub adapter list）かフォルダ", "Name of the adapter (see hub adapter list) or its folder"),
    };

    /// <summary>Further folders of packs.</summary>
    public Option<string[]> Packs { get; } = SharedOptions.Packs(context);

    /// <summary>Site parameters.</summary>
    public Option<string[]> Parameters { get; } = ParameterOption(context);

    /// <summary>--set: parameters of the site.</summary>
    public static Option<string[]> ParameterOption(CliContext context) => new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = context.Text("パラメータ 名前=値", "A parameter of the site, name=value"),
    };

    /// <summary>The library that the command line means.</summary>
    public AdapterLibrary Library(ParseResult parsed) => new(parsed.GetRequiredValue(Packs));

    /// <summary>Loads and compiles the named pack; null with the mistakes in <paramref name="problems"/>.</summary>
    /// <exception cref="UsageException">There is no such pack or edition, or a parameter is not name=value.</exception>
    public AdapterPlan? Compile(ParseResult parsed, AdapterProblems problems) => Compile(parsed, parsed.GetValue(Pack)!, problems);

    /// <summary>Loads and compiles a pack; mistakes end the verb.</summary>
    public AdapterPlan Required(ParseResult parsed, string name)
    {
        var problems = new AdapterProblems();
        return Compile(parsed, name, problems) ?? throw new UsageException(All(problems, Language.Ja), All(problems, Language.En));
    }

    private AdapterPlan? Compile(ParseResult parsed, string name, AdapterProblems problems)
    {
        var library = Library(parsed);
        var folder = library.Find(name) ?? throw NotFound(library, name);
        if (AdapterPack.Load(folder, problems) is not { } pack)
        {
            return null;
        }

        var editions = EditionLibrary.Load(context.Variable("HUB_EDITIONS"));
        var edition = editions.Find(pack.Edition) ?? throw new UsageException(
            $"アダプタ {pack.Name} の版 {pack.Edition} がありません。ある版: {string.Join(", ", editions.Ids)}。adapter.yaml の edition を直すか、hub spec import で取り込んでください。",
            $"Edition {pack.Edition} of adapter {pack.Name} is not at hand; there are {string.Join(", ", editions.Ids)}. Correct edition in adapter.yaml, or import it with hub spec import.");
        return AdapterPlan.Compile(pack, edition, Site(parsed), problems);
    }

    /// <summary>Loads and compiles the named pack; mistakes end the verb.</summary>
    public AdapterPlan Required(ParseResult parsed) => Required(parsed, parsed.GetValue(Pack)!);

    /// <summary>Where <c>hub tables import</c> puts tables: "tables" in HUB_DATA, else in the default data folder.</summary>
    public static string TablesFolder(CliContext context) =>
        Path.Combine(context.Variable("HUB_DATA") is { Length: > 0 } folder ? folder : SharedOptions.DefaultDataFolder, "tables");

    /// <summary>One mistake as a line.</summary>
    public static string Line(AdapterProblem problem, Language language) =>
        $"{problem.File}:{problem.Line}:{problem.Column}: {(language == Language.Ja ? problem.Ja : problem.En)}";

    /// <summary>Parameters given as name=value.</summary>
    /// <exception cref="UsageException">One is not.</exception>
    public static Dictionary<string, string> ParametersOf(IEnumerable<string> texts)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new UsageException($"--set は 名前=値 の形です: {text}", $"--set takes name=value, not {text}.");
            }

            parameters[text[..at]] = text[(at + 1)..];
        }

        return parameters;
    }

    private static string All(AdapterProblems problems, Language language) =>
        string.Join(Environment.NewLine, problems.Select(p => Line(p, language)));

    private static UsageException NotFound(AdapterLibrary library, string name)
    {
        var known = string.Join(", ", library.List().Select(p => p.Name));
        return new UsageException(
            $"アダプタ {name} がありません。あるのは: {known}。フォルダを指定するか --packs を使ってください。",
            $"There is no adapter {name}. There are: {known}. Name a folder, or use --packs.");
    }

    private AdapterSite Site(ParseResult parsed) =>
        new() { Parameters = ParametersOf(parsed.GetValue(Parameters) ?? []), TablesFolder = TablesFolder(context) };
}
