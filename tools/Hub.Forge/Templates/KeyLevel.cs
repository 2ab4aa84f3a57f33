namespace Hub.Forge.Templates;

/// <summary>Who has a record of a source: every person, every head of a household, or the first so many, where no more keys can be told apart.</summary>
/// <param name="IsPerHousehold">True where a household has one record, not each person.</param>
/// <param name="Count">Records at most.</param>
internal readonly record struct KeyLevel(bool IsPerHousehold, long Count)
{
    private const long Many = 1_000_000;

    /// <summary>True where each person has a record.</summary>
    public bool IsPerPerson => !IsPerHousehold && Count >= Many;

    /// <summary>True where the person has a record of its own.</summary>
    public bool Has(in Citizen citizen) => IsPerHousehold ? citizen.IsHead : citizen.Index < Count;

    /// <summary>The person whose record stands for this one too.</summary>
    public Citizen Owner(in Citizen citizen, Citizens citizens) =>
        Has(citizen) ? citizen : IsPerHousehold ? citizens.Of(citizen.Head) : citizens.Of(citizen.Index % Count);
}
