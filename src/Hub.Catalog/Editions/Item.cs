using System.Text;

namespace Hub.Catalog.Editions;

/// <summary>データ項目: one column of a group, as the edition defines it.</summary>
public sealed class Item
{
    private byte[]? _nameUtf8;
    private bool? _isPlace;

    /// <summary>データ項目ID, 8 digits: business and item number.</summary>
    public required string Id { get; init; }

    /// <summary>Name, in Japanese; unique within its group.</summary>
    public required string Name { get; init; }

    /// <summary>Field name in lower_snake romaji: the official one, else a reviewed Hepburn name, else <c>item_&lt;id&gt;</c>. Unique within its group.</summary>
    public required string Romaji { get; init; }

    /// <summary>データ型.</summary>
    public required ItemType Type { get; init; }

    /// <summary>Most characters (never bytes) or digits; of a 9V item the integer digits; 0 when not stated.</summary>
    public required int Length { get; init; }

    /// <summary>Most decimal digits of a 9V item; 0 for the other types.</summary>
    public int Scale { get; init; }

    /// <summary>Most occurrences in one record; 1 for an item that doesn't repeat.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Ids of the code lists that a value may come from ("001-020"); empty when the item is not coded.</summary>
    public IReadOnlyList<string> CodeListIds { get; init; } = [];

    /// <summary>When a value must be there.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The condition of a conditional item; null when the item is not conditional or no condition is stated.</summary>
    public ItemCondition? Condition { get; init; }

    /// <summary>True for what tells where somebody lives or lived (<see cref="PlaceNames"/>), dates aside: no sample shows it, not even its shape.</summary>
    public bool IsPlace => _isPlace ??= Type is not (ItemType.Date or ItemType.Year or ItemType.Time) && PlaceNames.Has(Name);

    /// <summary>True for a part of the group's primary key (主キー).</summary>
    public bool IsKey { get; init; }

    /// <summary>True for an item that relates the group to another (外部キー).</summary>
    public bool IsForeignKey { get; init; }

    /// <summary>Id of the item in another group that a foreign key refers to; null when the edition doesn't say.</summary>
    public string? References { get; init; }

    /// <summary>The part the item plays in an unknown date.</summary>
    public UnknownDateRole UnknownDate { get; init; }

    /// <summary>Of a date that may be unknown: the id of its 不詳フラグ; null when there is none.</summary>
    public string? UnknownFlag { get; init; }

    /// <summary>Of a date that may be unknown: the id of its 不詳表記; null when there is none.</summary>
    public string? UnknownNotation { get; init; }

    /// <summary>Smallest value allowed, as text; null when the edition states none.</summary>
    public string? Minimum { get; init; }

    /// <summary>Largest value allowed, as text; null when the edition states none.</summary>
    public string? Maximum { get; init; }

    /// <summary>実装類型.</summary>
    public ImplementationClass Implementation { get; init; }

    /// <summary>Where id, name and shape come from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Where the length comes from.</summary>
    public Provenance LengthProvenance { get; init; }

    /// <summary>Sentences of the official workbook; only in editions imported on a user's disk, null in the built-in ones.</summary>
    public ItemText? Text { get; init; }

    /// <summary>Index of the item in its group, from 0: the column order of the standard file.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>The group that the item belongs to.</summary>
    public Group Group { get; internal set; } = null!;

    /// <summary>The code lists of <see cref="CodeListIds"/> that the edition holds; a list of another business may be missing.</summary>
    public IReadOnlyList<CodeList> CodeLists { get; internal set; } = [];

    /// <summary>True when the item may occur more than once.</summary>
    public bool IsRepeated => Repeat > 1;

    /// <summary>The name as UTF-8.</summary>
    public ReadOnlySpan<byte> NameUtf8 => _nameUtf8 ??= Encoding.UTF8.GetBytes(Name);

    /// <summary>Length as the official lists print it: "15", or "3,2" for 9V.</summary>
    public string LengthText => Type == ItemType.DecimalNumber
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Length},{Scale}")
        : Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
