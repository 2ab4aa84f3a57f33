using System.CommandLine;
using Hub.Catalog.Editions;
using Hub.Cli.Shell;

namespace Hub.Cli.Spec;

/// <summary>Where editions are, and which one is meant.</summary>
internal sealed class EditionArguments
{
    private readonly CliContext _context;

    public EditionArguments(CliContext context)
    {
        _context = context;
        Folder = new Option<string?>("--editions")
        {
            HelpName = "DIR",
            Description = context.Text(
                "取り込んだ版のフォルダ。省略時は HUB_EDITIONS、それもなければ HUB_DATA（既定 ./hub-data）の editions。",
                "Folder of imported editions. Default: HUB_EDITIONS, else \"editions\" in HUB_DATA (default ./hub-data)."),
        };
        Json = SharedOptions.Json(context);
    }

    public Option<string?> Folder { get; }

    public Option<bool> Json { get; }

    /// <summary>An argument that names an edition.</summary>
    public Argument<string> Edition(string name) => new(name)
    {
        Description = _context.Text("版（例 001/2.1）。業務IDだけなら最新の版。ファイルでも可", "An edition such as 001/2.1; a business alone means its newest; or a file"),
    };

    /// <summary>The folder of imported editions; it need not exist.</summary>
    public string FolderOf(ParseResult parsed) => parsed.GetValue(Folder) ?? DefaultFolder(_context);

    /// <summary>Where imported editions are unless told otherwise: HUB_EDITIONS, else "editions" in HUB_DATA, else in the default data folder. It need not exist.</summary>
    public static string DefaultFolder(CliContext context) => context.Variable("HUB_EDITIONS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(context.Variable("HUB_DATA") is { Length: > 0 } data ? data : SharedOptions.DefaultDataFolder, "editions");

    /// <summary>All editions at hand.</summary>
    public EditionLibrary Library(ParseResult parsed) => Guard(() => EditionLibrary.Load(FolderOf(parsed)));

    /// <summary>The edition that an argument names.</summary>
    public Edition Find(ParseResult parsed, Argument<string> argument)
    {
        var name = parsed.GetValue(argument)!;
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return File.Exists(name)
                ? Guard(() => EditionLibrary.ReadFile(name))
                : throw new UsageException($"{name} がありません。", $"There is no file {name}.");
        }

        var library = Library(parsed);
        return library.Find(name) ?? library.Newest(name) ?? throw new UsageException(
            $"版 {name} はありません。ある版: {string.Join("、", library.Ids)}。公式のブックは hub spec import で取り込めます。",
            $"There is no edition {name}; there are {string.Join(", ", library.Ids)}. An official workbook can be imported with hub spec import.");
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (EditionFormatException e)
        {
            throw new UsageException($"版のファイルを読めません: {e.Message}", $"An edition file can't be read: {e.Message}", e);
        }
    }
}
