namespace Hub.Catalog.Editions;

/// <summary>The standard's symbols of the data types.</summary>
public static class ItemTypes
{
    private static readonly string[] s_symbols = ["X", "N", "9", "9V", "S9", "BLOB", "YEAR", "DATE", "TIME"];

    /// <summary>The symbol as the official lists print it, half width.</summary>
    public static string Symbol(this ItemType type) => s_symbols[(int)type];

    /// <summary>Reads a symbol; only the exact half-width form counts.</summary>
    public static bool TryParse(string? symbol, out ItemType type)
    {
        var index = Array.IndexOf(s_symbols, symbol);
        type = (ItemType)Math.Max(index, 0);
        return index >= 0;
    }
}
