namespace Hub.Adapters.Packs;

/// <summary>Where packs are: those that ship with the hub (the <c>packs</c> folder beside the program) and a user's own folders.</summary>
public sealed class AdapterLibrary
{
    private readonly List<string> _roots = [];

    /// <summary>The library of the built-in packs and the given folders; a later folder wins over an earlier one with the same pack.</summary>
    public AdapterLibrary(params IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        _roots.Add(BuiltIn);
        _roots.AddRange(folders);
    }

    /// <summary>Folder of the built-in packs.</summary>
    public static string BuiltIn { get; } = Path.Combine(AppContext.BaseDirectory, "packs");

    /// <summary>Folders of all packs by name ("vendor/business"), ascending.</summary>
    public IReadOnlyList<(string Name, string Folder)> List()
    {
        var packs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var root in _roots.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(root, AdapterPack.FileName, SearchOption.AllDirectories))
            {
                var folder = Path.GetDirectoryName(file)!;
                packs[Path.GetRelativePath(root, folder).Replace('\\', '/')] = folder;
            }
        }

        return [.. packs.Select(p => (p.Key, p.Value))];
    }

    /// <summary>Folder of a pack by its name, or by a path to a folder that holds adapter.yaml; null when there is none.</summary>
    public string? Find(string nameOrFolder)
    {
        ArgumentNullException.ThrowIfNull(nameOrFolder);
        if (File.Exists(Path.Combine(nameOrFolder, AdapterPack.FileName)))
        {
            return Path.GetFullPath(nameOrFolder);
        }

        return List().Where(p => p.Name == nameOrFolder).Select(p => p.Folder).FirstOrDefault();
    }

    /// <summary>The pack whose name takes the fewest changed letters to become this one; null when there is none, or when even that shares less than half with it.</summary>
    public string? NearestTo(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return List().Select(p => (p.Name, Changes: ChangesBetween(p.Name, name))).Where(p => p.Changes * 2 < name.Length).OrderBy(p => p.Changes).Select(p => p.Name).FirstOrDefault();
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein distance).</summary>
    private static int ChangesBetween(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
