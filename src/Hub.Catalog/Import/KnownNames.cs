using System.Reflection;

namespace Hub.Catalog.Import;

/// <summary>Romaji names of businesses, groups and items that workbooks don't print (see editions/README.md).</summary>
internal static class KnownNames
{
    private static readonly Lazy<Dictionary<string, string>> s_items = new(() => Read("names.tsv", 0, 1));
    private static readonly Lazy<Dictionary<string, string>> s_groups = new(() => Read("groups.tsv", 1, 2));
    private static readonly Lazy<Dictionary<string, string>> s_businesses = new(() => Read("businesses.tsv", 0, 1));
    private static readonly Lazy<Dictionary<string, string>> s_businessRomaji = new(() => Read("businesses.tsv", 0, 2));

    /// <summary>Romaji of an item name; null when unknown.</summary>
    public static string? Item(string name) => s_items.Value.GetValueOrDefault(name);

    /// <summary>Romaji of a group name; null when unknown.</summary>
    public static string? Group(string name) => s_groups.Value.GetValueOrDefault(name);

    /// <summary>Japanese name of a 業務ID; null when unknown.</summary>
    public static string? Business(string id) => s_businesses.Value.GetValueOrDefault(id);

    /// <summary>Romaji of a 業務ID; null when unknown.</summary>
    public static string? BusinessRomaji(string id) => s_businessRomaji.Value.GetValueOrDefault(id);

    /// <summary>業務ID of a Japanese business name; null when unknown.</summary>
    public static string? BusinessId(string name) => s_businesses.Value.FirstOrDefault(b => b.Value == name).Key;

    private static Dictionary<string, string> Read(string file, int key, int value)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("editions/" + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: > 1 } parts)
            {
                map.TryAdd(parts[key], parts[value]);
            }
        }

        return map;
    }
}
