using Hub.Findings;

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

    /// <summary>The pack that a misspelt name most likely means; null when none is near.</summary>
    public string? NearestTo(string name) => Nearest.Find(name, List().Select(p => p.Name));
}
