namespace Hub.Forge.Population;

/// <summary>A resident, present or past.</summary>
internal sealed record Person
{
    public required Household Household { get; init; }

    /// <summary>宛名番号.</summary>
    public required long Number { get; init; }

    /// <summary>Place in the household, from 1.</summary>
    public required int Order { get; init; }

    public required NamePart Given { get; init; }

    public required bool IsMale { get; init; }

    public required DateOnly Birth { get; init; }

    /// <summary>True where only the month of birth is known.</summary>
    public bool IsBirthDayUnknown { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>Not null for a foreign resident.</summary>
    public Foreigner? Foreigner { get; init; }

    /// <summary>The day the person became a resident here.</summary>
    public required DateOnly Since { get; init; }

    public bool IsBornHere => Since == Birth;

    /// <summary>The day of death or of moving out; null for a present resident.</summary>
    public DateOnly? Until { get; init; }

    public bool IsDead { get; init; }

    /// <summary>Protected as a victim (支援措置).</summary>
    public bool IsProtected { get; init; }

    /// <summary>Records that the person has in the main file: 1, or 2 with an earlier state.</summary>
    public required int Records { get; init; }
}
