namespace Hub.Access;

/// <summary>A role in one municipality.</summary>
/// <param name="Role">The role.</param>
/// <param name="Municipality">Municipality code (団体コード), 6 digits; "*": all of them.</param>
public sealed record Grant(Role Role, string Municipality)
{
    /// <summary>Stands for every municipality.</summary>
    public const string Everywhere = "*";

    /// <summary>True when it is given for that municipality, whose code may lack its check digit.</summary>
    public bool Covers(string municipality) => Municipality == Everywhere || Municipality == municipality || (municipality is { Length: 5 } && Municipality.StartsWith(municipality, StringComparison.Ordinal));
}
