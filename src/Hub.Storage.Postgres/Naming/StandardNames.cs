using Hub.Catalog.Editions;

namespace Hub.Storage.Postgres.Naming;

/// <summary>Names of schemas, tables and columns. PostgreSQL cuts names after 63 bytes, and some romaji names are longer: those end in the id instead.</summary>
internal static class StandardNames
{
    private const int MostColumn = 63;

    // Room for "_repeated".
    private const int MostTable = 51;

    /// <summary>Business and version: <c>001_2_1</c>.</summary>
    public static string Edition(Edition edition) => $"{edition.Business}_{Plain(edition.Version)}";

    /// <summary>The group's view: its romaji name.</summary>
    public static string Table(Group group) => Plain(group.Romaji) is var name && name.Length <= MostTable ? name : $"{name[..(MostTable - group.Id.Length - 1)]}_{group.Id}";

    /// <summary>The item's column in the view: its romaji name.</summary>
    public static string Column(Item item) =>
        System.Text.Encoding.UTF8.GetByteCount(item.Romaji) <= MostColumn ? item.Romaji : $"{Plain(item.Romaji)[..(MostColumn - item.Id.Length - 1)]}_{item.Id}";

    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
}
