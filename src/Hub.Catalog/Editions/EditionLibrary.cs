using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Hub.Catalog.Editions;

/// <summary>All editions at hand: the built-in ones and those of a user's folder. An edition is read when it is first asked for. Thread-safe.</summary>
public sealed class EditionLibrary
{
    private const string ResourcePrefix = "editions/";

    private readonly ConcurrentDictionary<string, Lazy<Edition>> _editions = new(StringComparer.Ordinal);

    private EditionLibrary()
    {
    }

    /// <summary>Ids of all editions ("001/2.1"), ascending.</summary>
    public IReadOnlyList<string> Ids => [.. _editions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>All editions, ascending by id; reads those that nobody asked for before.</summary>
    public IEnumerable<Edition> All => Ids.Select(id => _editions[id].Value);

    /// <summary>
    /// The built-in editions and, where a folder is given and exists, its <c>*.json</c> files, which stand before built-in ones with the same id.
    /// A file of the folder that is no edition throws <see cref="EditionFormatException"/> at once.
    /// </summary>
    public static EditionLibrary Load(string? folder = null)
    {
        var library = new EditionLibrary();
        var assembly = typeof(EditionLibrary).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal)))
        {
            var name = Path.GetFileNameWithoutExtension(resource[ResourcePrefix.Length..]);
            library._editions[$"{name[..name.IndexOf('-', StringComparison.Ordinal)]}/{name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]}"] = new Lazy<Edition>(() => ReadResource(assembly, resource));
        }

        if (folder is not null && Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            {
                var edition = ReadFile(file);
                library._editions[edition.Id] = new Lazy<Edition>(edition);
            }
        }

        return library;
    }

    /// <summary>Reads one edition file; throws <see cref="EditionFormatException"/>.</summary>
    public static Edition ReadFile(string path) => EditionReader.Read(path, WithoutMark(File.ReadAllBytes(path)));

    /// <summary>The edition of a business in a version; null when it isn't at hand.</summary>
    public Edition? Find(string business, string version) => Find($"{business}/{version}");

    /// <summary>The edition with this id ("001/2.1"); null when it isn't at hand.</summary>
    public Edition? Find(string id) => _editions.TryGetValue(id, out var edition) ? edition.Value : null;

    /// <summary>The newest edition of a business: official before sample, then the highest version; null when there is none.</summary>
    public Edition? Newest(string business) => Ids
        .Where(id => id.StartsWith(business + "/", StringComparison.Ordinal))
        .Select(Find)
        .OfType<Edition>()
        .OrderBy(e => e.Trust)
        .ThenBy(e => e.Version, VersionOrder.Instance)
        .LastOrDefault();

    /// <summary>The code list that an item names: of its own edition, else of the newest edition of the list's business; null when it isn't at hand.</summary>
    public CodeList? FindCodeList(Edition edition, string codeListId)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(codeListId);
        return edition.FindCodeList(codeListId)
            ?? (codeListId.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? Newest(codeListId[..dash])?.FindCodeList(codeListId) : null);
    }

    private static Edition ReadResource(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return EditionReader.Read(resource, bytes);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
}
