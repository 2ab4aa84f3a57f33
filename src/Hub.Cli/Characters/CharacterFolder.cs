using System.CommandLine;
using System.Globalization;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>Where the characters verbs keep things: <c>DATA/characters</c> with work lists, the imported list of GJ, and cached glyph indexes.</summary>
internal sealed class CharacterFolder(CliContext context)
{
    /// <summary>--data.</summary>
    public Option<string> Data { get; } = SharedOptions.Data(context);

    /// <summary>--site.</summary>
    public Option<string> Site { get; } = new("--site")
    {
        HelpName = "CODE",
        Required = true,
        Description = context.Text("団体コード（作業一覧の名前）", "The municipality's 団体コード, which names its work list"),
    };

    /// <summary>--font: a font whose glyph names are MJ names.</summary>
    public Option<FileInfo?> Font { get; } = new("--font")
    {
        HelpName = "FILE",
        Description = context.Text(
            "候補の字形を探すフォント（字形名が MJ文字図形名のもの。IPAmj明朝）", "Font to look for like glyphs in: its glyph names are MJ names (IPAmj明朝)"),
    };

    /// <summary>--site-font: the site's font with its gaiji.</summary>
    public Option<FileInfo?> SiteFont { get; } = new("--site-font")
    {
        HelpName = "FILE",
        Description = context.Text("団体の外字フォント（EUDC.TTE など）", "The site's font that holds its gaiji (EUDC.TTE)"),
    };

    /// <summary>The folder.</summary>
    public string PathOf(ParseResult parsed) => Path.Combine(parsed.GetValue(Data)!, "characters");

    /// <summary>The work lists.</summary>
    public WorkListStore Lists(ParseResult parsed) => new(PathOf(parsed));

    /// <summary>The list of the site that was named.</summary>
    public WorkList List(ParseResult parsed) => Guard(() => Lists(parsed).Load(SiteOf(parsed)));

    /// <summary>The site that was named.</summary>
    public string SiteOf(ParseResult parsed) => parsed.GetValue(Site)!;

    /// <summary>Changes the list of the site that was named.</summary>
    public T Change<T>(ParseResult parsed, Func<WorkList, T> change) => Guard(() => Lists(parsed).Change(SiteOf(parsed), change));

    /// <summary>Where the list of GJ is installed.</summary>
    public string AddedPath(ParseResult parsed) => Path.Combine(PathOf(parsed), AddedCharacterPack.FileName);

    /// <summary>The installed list of GJ; empty where there is none.</summary>
    public AddedCharacterPack Added(ParseResult parsed)
    {
        var path = AddedPath(parsed);
        if (!File.Exists(path))
        {
            return AddedCharacterPack.Empty;
        }

        var problems = new List<PackProblem>();
        using var reader = new StreamReader(path);
        var pack = AddedCharacterPack.Read(reader, problems);
        return problems.Count == 0 ? pack : throw new UsageException(
            $"{path}:{problems[0].Line}: {problems[0].Ja} 取り込み直してください。", $"{path}:{problems[0].Line}: {problems[0].En}. Import it again.");
    }

    /// <summary>A finder with whatever is given: fonts only where both are.</summary>
    public CandidateFinder Finder(ParseResult parsed, CancellationToken cancellationToken)
    {
        var siteFont = Open(parsed.GetValue(SiteFont));
        var index = siteFont is not null && parsed.GetValue(Font) is { } file ? Index(file, PathOf(parsed), cancellationToken) : null;
        return new CandidateFinder(Hub.Characters.UnifiedSet.Default, Added(parsed), index, siteFont);
    }

    /// <summary>A font that was named; null where none was.</summary>
    public static TrueTypeFont? Open(FileInfo? file)
    {
        if (file is null)
        {
            return null;
        }

        if (!file.Exists)
        {
            throw new UsageException($"フォント {file.FullName} がありません。", $"The font {file.FullName} does not exist.");
        }

        try
        {
            return TrueTypeFont.Open(file.FullName);
        }
        catch (GlyphException exception)
        {
            throw new UsageException($"フォントが読めません: {exception.Message}", $"The font can't be read: {exception.Message}", exception);
        }
    }

    // Drawing 59,161 glyphs takes about a minute: once for each font.
    private GlyphIndex Index(FileInfo file, string folder, CancellationToken cancellationToken)
    {
        var stamp = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file.Name)}-{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}.glyphs");
        var path = Path.Combine(folder, stamp);
        if (File.Exists(path))
        {
            using var cached = File.OpenRead(path);
            if (GlyphIndex.Load(cached) is { } index)
            {
                return index;
            }
        }

        context.Error.WriteLine(context.Text("字形の索引を作っています（初回のみ、1 分ほど）…", "Indexing glyphs (once, about a minute) …"));
        var built = GlyphIndex.Build(Open(file)!, cancellationToken: cancellationToken);
        if (built.Count == 0)
        {
            throw new UsageException(
                $"{file.FullName} の字形名は MJ文字図形名ではありません。IPAmj明朝を指定してください。", $"The glyphs of {file.FullName} are not named by MJ names; give IPAmj明朝.");
        }

        Directory.CreateDirectory(folder);
        using (var part = File.Create(path + ".part"))
        {
            built.Save(part);
        }

        File.Move(path + ".part", path, overwrite: true);
        return built;
    }

    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"--site: 英数字と - _ だけを使ってください（{exception.Message}）。", $"--site: {exception.Message}", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"作業一覧が壊れています: {exception.Message}", $"The work list is damaged: {exception.Message}", exception);
        }
    }
}
