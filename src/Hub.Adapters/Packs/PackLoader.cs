using Hub.Adapters.Model;
using Hub.Adapters.Tables;
using Hub.Adapters.Yaml;
using Hub.Findings;
using Hub.Records.Copybooks;

namespace Hub.Adapters.Packs;

/// <summary>Reads the files of a pack. A name that leads out of the folder is refused: packs come from outside.</summary>
internal sealed class PackLoader(string folder, AdapterProblems problems)
{
    private const int MaxFileLength = 16 * 1024 * 1024;

    /// <summary>The pack, or null when it can't be used.</summary>
    public AdapterPack? Load()
    {
        var before = problems.Count;
        var text = ReadText(new YamlMark(AdapterPack.FileName, 0, 0), AdapterPack.FileName);
        if (text is null || new AdapterReader(problems).Read(AdapterPack.FileName, text) is not { } document)
        {
            return null;
        }

        var tables = new Dictionary<string, CodeTable>(StringComparer.Ordinal);
        foreach (var codes in document.Codes)
        {
            if (ReadText(codes.File.Mark, codes.File.Value) is { } csv && CodeTableReader.Read(codes.Name.Value, codes.File.Value, csv, problems) is { } table)
            {
                tables[codes.Name.Value] = table;
            }
        }

        var copybooks = new Dictionary<string, Copybook>(StringComparer.Ordinal);
        foreach (var source in document.Sources)
        {
            if (source.Copybook is { } file && !copybooks.ContainsKey(file.Value) && ReadCopybook(source, file) is { } copybook)
            {
                copybooks[file.Value] = copybook;
            }
        }

        return problems.Count == before ? new AdapterPack(folder, document, copybooks, tables) : null;
    }

    private Copybook? ReadCopybook(SourceSpec source, YamlText file)
    {
        if (ReadText(file.Mark, file.Value) is not { } text)
        {
            return null;
        }

        var dialect = Dialect.Ibm;
        if (source.Dialect is { } given && !Enum.TryParse(given.Value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out dialect))
        {
            var known = Enum.GetNames<Dialect>().Select(n => n.ToLowerInvariant()).ToArray();
            problems.Add(given.Mark,
                $"dialect は {string.Join(" / ", known)} のどれかです。{Nearest.HintJa(given.Value, known)}",
                $"dialect is one of {string.Join(", ", known)}.{Nearest.HintEn(given.Value, known)}");
            return null;
        }

        var options = new CopybookOptions { File = file.Value, Dialect = dialect, Resolve = (name, _) => Resolve(file, name) };
        var result = Copybook.Parse(new CopybookSource(file.Value, text), options);
        foreach (var error in result.Errors)
        {
            problems.Add(error.File, error.Line, error.Column, error.Message(Language.Ja), error.Message(Language.En));
        }

        return result.Copybook;
    }

    private CopybookSource? Resolve(YamlText parent, string name)
    {
        var directory = Path.GetDirectoryName(parent.Value) ?? "";
        foreach (var extension in (string[])["", ".cpy", ".CPY", ".cob"])
        {
            var file = Path.Combine(directory, name + extension).Replace('\\', '/');
            if (FullPath(file) is { } path && new FileInfo(path) is { Exists: true, Length: <= MaxFileLength })
            {
                return new CopybookSource(file, File.ReadAllText(path));
            }
        }

        return null;
    }

    private string? ReadText(YamlMark mark, string file)
    {
        if (FullPath(file) is not { } path)
        {
            problems.Add(mark, $"{file} はパックのフォルダの外です。", $"{file} is outside the pack's folder.");
            return null;
        }

        var info = new FileInfo(path);
        if (!info.Exists)
        {
            problems.Add(mark.File, mark.Line, mark.Column, $"ファイル {file} がありません ({path})。", $"File {file} does not exist ({path}).");
            return null;
        }

        if (info.Length > MaxFileLength)
        {
            problems.Add(mark, $"ファイル {file} が大きすぎます (上限 16 MiB)。", $"File {file} is too large (limit 16 MiB).");
            return null;
        }

        return File.ReadAllText(path);
    }

    // Neither by its name nor by a link on the way.
    private string? FullPath(string file)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, file));
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        for (var at = path; at.Length > root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null && !LeadsInto(root, at))
            {
                return null;
            }
        }

        return path;
    }

    private static bool LeadsInto(string root, string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) is { } target && target.FullName.StartsWith(root, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Links in a circle.
            return false;
        }
    }
}
