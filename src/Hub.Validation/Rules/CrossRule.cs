using Hub.Catalog.Editions;

namespace Hub.Validation.Rules;

/// <summary>A rule across items of one record, as data. Either <see cref="Must"/> or <see cref="Total"/> with <see cref="Parts"/> is given.</summary>
public sealed record CrossRule
{
    /// <summary>Stable id: "R001-03".</summary>
    public required string Id { get; init; }

    /// <summary>Name of the group whose records it is about.</summary>
    public required string Group { get; init; }

    /// <summary>Name of the finding that it makes: "DATES_OUT_OF_ORDER".</summary>
    public required string Finding { get; init; }

    /// <summary>When the rule applies, in the catalog's condition language; empty for always.</summary>
    public string When { get; init; } = "";

    /// <summary>What must hold, in the catalog's condition language; empty for a rule of amounts.</summary>
    public string Must { get; init; } = "";

    /// <summary>Item that holds the total; empty unless the rule is about amounts.</summary>
    public string Total { get; init; } = "";

    /// <summary>Items that add up to the total; one with "-" in front is subtracted. Empty amounts count 0.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What the rule says, in Japanese.</summary>
    public required string Ja { get; init; }

    /// <summary>What the rule says, in English.</summary>
    public required string En { get; init; }

    /// <summary>Where the rule comes from: a function of the specification, a clause of a law, experience.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Values by item of a record that keeps the rule; the lint tries it.</summary>
    public IReadOnlyDictionary<string, string> Good { get; init; } = new Dictionary<string, string>();

    /// <summary>Values by item of a record that breaks the rule; the lint tries it.</summary>
    public IReadOnlyDictionary<string, string> Bad { get; init; } = new Dictionary<string, string>();

    /// <summary>The rule in one line, in the condition language.</summary>
    public string Formula
    {
        get
        {
            var must = Must.Length > 0 ? Must : $"{Total} = {string.Join(" + ", Parts).Replace("+ -", "- ", StringComparison.Ordinal)}";
            return When.Length > 0 ? $"{When} → {must}" : must;
        }
    }

    /// <summary>A rule that a group of an edition carries, in the same form. One item before another has examples made from the type of the items.</summary>
    public static CrossRule Of(Group group, RecordRule rule)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(rule);
        var made = new CrossRule
        {
            Id = rule.Id,
            Group = group.Name,
            Finding = CrossFieldFindings.EditionRuleBroken.Name,
            Must = rule.Text,
            Ja = rule.Ja,
            En = rule.En,
            Origin = $"{group.Edition.Header.Title} {group.Edition.Version}: データ項目の意味から導いた規則 ({rule.Provenance.ToString().ToLowerInvariant()})",
        };
        if (rule.Text.Split(" <= ") is not [var before, var after] || group.Find(before) is not { } first || group.Find(after) is not { } last)
        {
            return made;
        }

        var (early, late) = (Example(first, "2020-04-01"), Example(last, "2021-03-31"));
        return made with { Good = Values(early, late), Bad = Values(Example(first, "2021-03-31"), Example(last, "2020-04-01")) };

        Dictionary<string, string> Values(string one, string other) => new() { [first.Name] = one, [last.Name] = other };
    }

    private static string Example(Item item, string day) => item.Type switch
    {
        ItemType.Date => day,
        ItemType.Year => day[..4],
        ItemType.Time => $"{day[2..4]}:00:00",
        ItemType.WholeNumber or ItemType.SignedNumber or ItemType.DecimalNumber => day[3] == '0' ? "1" : "2",
        _ => day[..Math.Min(item.Length, 7)],
    };
}
