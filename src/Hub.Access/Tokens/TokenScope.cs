namespace Hub.Access.Tokens;

/// <summary>What a token opens of what its owner may do. It never opens more: a grant that is taken back is gone from it too.</summary>
/// <param name="Role">The one role that it opens; null: every role of its owner.</param>
/// <param name="Municipality">The one municipality that it opens; null: every one of its owner.</param>
public sealed record TokenScope(Role? Role, string? Municipality)
{
    /// <summary>The owner as the token shows them.</summary>
    public Principal Narrow(Principal owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return owner with
        {
            Grants =
            [
                .. owner.Grants.Where(g => (Role is null || g.Role == Role) && (Municipality is null || g.Covers(Municipality)))
                    .Select(g => Municipality is null ? g : g with { Municipality = Municipality }).Distinct(),
            ],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Role?.ToString().ToLowerInvariant() ?? Grant.Everywhere} {Municipality ?? Grant.Everywhere}";
}
