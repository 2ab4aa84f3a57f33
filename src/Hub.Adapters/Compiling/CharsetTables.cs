using Hub.Adapters.Packs;
using Hub.Adapters.Yaml;
using Hub.Characters;
using Hub.Codecs;
using Hub.Codecs.Packs;

namespace Hub.Adapters.Compiling;

/// <summary>
/// Loads the code tables of <c>charset.tables</c> and of the site: a path is a file of the pack, a bare name an installed table.
/// No name leads out of either folder; a table that is missing, damaged or for another charset is told.
/// </summary>
internal sealed class CharsetTables(string folder, AdapterSite site, AdapterProblems problems)
{
    private const int MaxFileLength = 16 * 1024 * 1024;

    private readonly List<(YamlMark Mark, CodeTablePack Pack)> _packs = [];
    private readonly List<string> _installed = [];

    /// <summary>Files that are no part of the pack.</summary>
    public IReadOnlyList<string> Installed => _installed;

    /// <summary>Opens the charset with the tables laid over it, those of the site last; null (told) where one can't be used.</summary>
    public Charset? Open(string charset, CharsetOptions options, IReadOnlyList<YamlText> tables)
    {
        var before = problems.Count;
        foreach (var table in tables)
        {
            Load(table);
        }

        foreach (var name in site.Tables)
        {
            Load(new YamlText(new YamlMark(AdapterPack.FileName, 0, 0), name));
        }

        if (problems.Count > before)
        {
            return null;
        }

        foreach (var (mark, pack) in _packs)
        {
            TryOpen(charset, options, [pack], mark);
        }

        return problems.Count > before ? null : TryOpen(charset, options, [.. _packs.Select(p => p.Pack)], default);
    }

    private static bool IsMojiJoho(int first, int second) => UnifiedSet.Default.TryFindSequence(new ScalarSequence(first, second), out _);

    private Charset? TryOpen(string charset, CharsetOptions options, CodeTablePack[] packs, YamlMark mark)
    {
        try
        {
            return Charset.Open(charset, options with { IsMojiJoho = IsMojiJoho }, packs);
        }
        catch (ArgumentException) when (packs.Length == 1)
        {
            problems.Add(mark,
                $"コード表 {packs[0].Name} は {packs[0].Charset} 用で、{charset} には使えません。",
                $"Table {packs[0].Name} is for {packs[0].Charset}, not for {charset}.");
            return null;
        }
    }

    private void Load(YamlText table)
    {
        var name = table.Value;
        var isFile = name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal)
            || name.EndsWith(PackFile.Extension, StringComparison.OrdinalIgnoreCase);
        if (PathOf(table, isFile) is not { } path)
        {
            return;
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            problems.Add(table.Mark,
                $"コード表 {name} がありません ({path})。`hub tables list` で名前を確かめ、`hub tables import` で取り込むか、パックに TSV を置いてください。",
                $"There is no code table {name} ({path}): see `hub tables list`, import it with `hub tables import`, or put the TSV into the pack.");
            return;
        }

        if (file.Length > MaxFileLength)
        {
            problems.Add(table.Mark, $"コード表 {name} が大きすぎます (上限 16 MiB)。", $"Code table {name} is too large (limit 16 MiB).");
            return;
        }

        try
        {
            _packs.Add((table.Mark, PackFile.Load(path)));
            if (!isFile)
            {
                _installed.Add(path);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            problems.Add(table.Mark,
                $"コード表 {name} を使えません。`hub tables import` で作り直してください: {exception.Message}",
                $"Code table {name} is refused; make it again with `hub tables import`: {exception.Message}");
        }
    }

    private string? PathOf(YamlText table, bool isFile)
    {
        if (!isFile && site.TablesFolder is null)
        {
            problems.Add(table.Mark,
                $"取り込んだコード表 {table.Value} を探すフォルダがありません。データフォルダ (--data) を指定するか、パックの TSV のパスを書いてください。",
                $"Nothing says where the installed table {table.Value} is: give the data folder (--data), or the path of a TSV in the pack.");
            return null;
        }

        var root = Path.GetFullPath(isFile ? folder : site.TablesFolder!) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, isFile ? table.Value.Replace('\\', '/') : table.Value + PackFile.Extension));
        if (path.StartsWith(root, StringComparison.Ordinal))
        {
            return path;
        }

        problems.Add(table.Mark, $"コード表 {table.Value} はパックのフォルダの外です。", $"Code table {table.Value} is outside the pack's folder.");
        return null;
    }
}
