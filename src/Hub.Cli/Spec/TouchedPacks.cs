using Hub.Adapters.Packs;
using Hub.Catalog.Changes;
using Hub.Catalog.Editions;

namespace Hub.Cli.Spec;

/// <summary>Finds the packs for an edition that map something that changed, or lack something that is new in a group they fill.</summary>
internal static class TouchedPacks
{
    public static IReadOnlyList<TouchedPack> Find(AdapterLibrary library, string goldenFolder, Edition old, IReadOnlyList<EditionChange> changes)
    {
        var touched = new List<TouchedPack>();
        foreach (var (name, folder) in library.List())
        {
            if (AdapterPack.Load(folder, new AdapterProblems()) is not { } pack || pack.Business != old.Business)
            {
                continue;
            }

            var text = File.ReadAllText(Path.Combine(folder, AdapterPack.FileName));
            var groups = pack.Groups.Select(g => old.FindGroup(g)?.Name ?? g).ToHashSet(StringComparer.Ordinal);
            var items = changes.Where(c => IsTouched(c, text, groups, old)).Select(c => c.Id).Distinct().ToList();
            if (items.Count > 0)
            {
                touched.Add(new TouchedPack(name, items, Golden(goldenFolder, pack)));
            }
        }

        return touched;
    }

    private static bool IsTouched(EditionChange change, string text, HashSet<string> groups, Edition old)
    {
        if (change.Group.Length == 0)
        {
            var list = change.Id.Split(' ')[0];
            return old.Groups.Where(g => groups.Contains(g.Name)).SelectMany(g => g.Items)
                .Any(i => i.CodeListIds.Contains(list) && Mentions(text, i.Id, i.Name, i.Romaji));
        }

        return groups.Contains(change.Group)
            && (change.Kind is ChangeKind.GroupRemoved or ChangeKind.ItemAdded
                || Mentions(text, change.Id, change.Name, old.FindItem(change.Id)?.Name ?? change.Name));
    }

    private static bool Mentions(string text, params string[] names) => names.Any(n => text.Contains(n, StringComparison.Ordinal));

    private static List<string> Golden(string folder, AdapterPack pack)
    {
        var root = Path.Combine(folder, pack.Vendor, pack.Business);
        return Directory.Exists(root) ? [.. Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Select(d => d.Replace('\\', '/'))] : [];
    }
}
