namespace Hub.Access;

/// <summary>Somebody that the hub knows: a person, a vendor's program, a node.</summary>
/// <param name="Name">Name in the audit: 1 to 64 of letters, digits, '.', '_', '-', '@'.</param>
/// <param name="Grants">What they may do, and where. Empty: nothing.</param>
public sealed record Principal(string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>True when a grant that covers the municipality holds the right.</summary>
    /// <param name="right">The right.</param>
    /// <param name="municipality">Municipality code; empty where the call is about none: any grant will do.</param>
    /// <param name="own">False for what somebody else made: a vendor's grant does not reach that.</param>
    public bool May(Right right, string municipality, bool own = true) =>
        right == Right.None || Grants.Any(g => (municipality.Length == 0 || g.Covers(municipality)) && (own || !RoleRights.IsForOwnRuns(g.Role)) && RoleRights.Holds(g.Role, right));

    /// <summary>True when they have anything to do with the runs of a municipality; who has not is not told that they exist.</summary>
    /// <param name="municipality">Municipality code; empty: of every municipality.</param>
    /// <param name="own">False for what somebody else made.</param>
    public bool Knows(string municipality, bool own = true) =>
        Grants.Any(g => (municipality.Length == 0 ? g.Municipality == Grant.Everywhere : g.Covers(municipality)) && (own || !RoleRights.IsForOwnRuns(g.Role)));

    /// <summary>The municipalities they are limited to; empty: not limited.</summary>
    public IReadOnlyList<string> Municipalities => Grants.Any(g => g.Municipality == Grant.Everywhere)
        ? []
        : [.. Grants.Select(g => g.Municipality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
