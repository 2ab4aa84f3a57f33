namespace Hub.Catalog.Files;

/// <summary>What the first row of a standard file holds.</summary>
public enum HeaderNames
{
    /// <summary>There is no header row.</summary>
    None,

    /// <summary>データ項目名, in Japanese.</summary>
    Japanese,

    /// <summary>Romaji names.</summary>
    Romaji,

    /// <summary>データ項目ID.</summary>
    Id,
}
