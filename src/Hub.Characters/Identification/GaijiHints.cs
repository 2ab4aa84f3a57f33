namespace Hub.Characters.Identification;

/// <summary>What is known about a gaiji from the vendor's list or the site; every part may be absent.</summary>
public sealed record GaijiHints
{
    /// <summary>MJ or GJ name by the vendor's own list; "" where none.</summary>
    public string Name { get; init; } = "";

    /// <summary>住基ネット統一文字コード, hexadecimal part; "" where none.</summary>
    public string Juki { get; init; } = "";

    /// <summary>戸籍統一文字番号; "" where none.</summary>
    public string Koseki { get; init; } = "";

    /// <summary>登記統一文字番号; "" where none.</summary>
    public string Touki { get; init; } = "";

    /// <summary>JIS X 0213 as "1-25-66", the code of its nearest standard form; "" where none.</summary>
    public string X0213 { get; init; } = "";

    /// <summary>The nearest standard character itself, such as 辺 for a form of 邊; "" where none.</summary>
    public string Base { get; init; } = "";

    /// <summary>Readings, on or kun; none where not known.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>Total strokes; 0 where not known.</summary>
    public int Strokes { get; init; }

    /// <summary>Parts that it is made of, such as "辶自穴方"; "" where not known.</summary>
    public string Parts { get; init; } = "";

    /// <summary>True where nothing is known.</summary>
    public bool IsEmpty => Name.Length + Juki.Length + Koseki.Length + Touki.Length + X0213.Length + Base.Length + Parts.Length + Strokes + Readings.Count == 0;
}
