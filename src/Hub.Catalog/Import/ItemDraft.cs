using Hub.Catalog.Editions;

namespace Hub.Catalog.Import;

/// <summary>One row of an item list, read but not yet put into its group.</summary>
internal sealed class ItemDraft
{
    public required string Sheet { get; init; }

    public required string Cell { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Group { get; init; }

    public string Romaji { get; init; } = "";

    public ItemType Type { get; init; }

    public int Length { get; init; }

    public int Scale { get; init; }

    public int Repeat { get; init; } = 1;

    public IReadOnlyList<string> Codes { get; init; } = [];

    public Requirement Requirement { get; init; }

    public string? Condition { get; init; }

    public string? ConditionNote { get; init; }

    public bool IsKey { get; init; }

    public bool IsForeignKey { get; init; }

    public bool AllowsUnknownDate { get; init; }

    public ImplementationClass Implementation { get; init; }

    public required ItemText Text { get; init; }

    /// <summary>The facts in short, for the report.</summary>
    public string Facts()
    {
        var length = Type == ItemType.DecimalNumber ? $"{Length},{Scale}" : $"{Length}";
        var parts = new List<string> { $"{Name} [{Group}]", $"{Type.Symbol()}({length})" };
        if (Repeat > 1)
        {
            parts.Add($"繰返し{Repeat}");
        }

        parts.Add(Requirement switch { Requirement.Required => "必須", Requirement.Conditional => "条件付き必須", _ => "任意" });
        if (IsKey)
        {
            parts.Add("主キー");
        }

        if (IsForeignKey)
        {
            parts.Add("外部キー");
        }

        if (Codes.Count > 0)
        {
            parts.Add("コード " + string.Join('/', Codes));
        }

        if (Condition is { Length: > 0 })
        {
            parts.Add("条件 " + Condition);
        }

        return string.Join(' ', parts);
    }
}
