namespace Hub.Forge.Population;

/// <summary>A household (世帯): its address, its family name and its members, the head first.</summary>
internal sealed class Household
{
    public required long Number { get; init; }

    public required NamePart Family { get; init; }

    /// <summary>Index of the address among those of the pack.</summary>
    public required int Address { get; init; }

    public required int Block { get; init; }

    public required int Branch { get; init; }

    /// <summary>Index of the building, or -1 for a house of its own.</summary>
    public required int Building { get; init; }

    public required int Room { get; init; }

    /// <summary>Where 本籍 is.</summary>
    public required Town Register { get; init; }

    /// <summary>Where the household came from, or goes to.</summary>
    public required Town Elsewhere { get; init; }

    /// <summary>The day of the last move inside the municipality; null for none.</summary>
    public DateOnly? Moved { get; init; }

    public int FormerAddress { get; init; }

    public int FormerBlock { get; init; }

    public List<Person> Members { get; } = [];

    public Person Head => Members[0];
}
