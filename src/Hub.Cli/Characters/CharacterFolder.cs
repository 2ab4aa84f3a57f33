using System.CommandLine;
using Hub.Characters.Glyphs;
using Hub.Characters.Identification;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>What the embedded store's folder holds about characters, <c>DATA/characters</c>: work lists, the imported list of GJ, fonts.</summary>
internal sealed class CharacterFolder(Option<string> data)
{
    /// <summary>The folder.</summary>
    public string PathOf(ParseResult parsed) => Path.Combine(parsed.GetRequiredValue(data), "characters");

    /// <summary>The work lists.</summary>
    public WorkListStore Lists(ParseResult parsed) => new(PathOf(parsed));

    /// <summary>The fonts.</summary>
    public FontFolder Fonts(ParseResult parsed) => new(PathOf(parsed));

    /// <summary>Changes the list of a site.</summary>
    public T Change<T>(ParseResult parsed, string site, Func<WorkList, T> change)
    {
        try
        {
            return Lists(parsed).Change(site, change);
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
}
