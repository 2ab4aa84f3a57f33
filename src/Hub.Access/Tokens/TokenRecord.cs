namespace Hub.Access.Tokens;

/// <summary>A token as the hub keeps it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Hash">SHA-256 of its secret, lower-case hex.</param>
/// <param name="Principal">Whose it is.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Expires">When it ends by itself.</param>
/// <param name="Revoked">When it was taken back; null: it was not.</param>
/// <param name="Note">What it is for; empty: not said.</param>
public sealed record TokenRecord(string Id, string Hash, string Principal, DateTimeOffset Created, DateTimeOffset Expires, DateTimeOffset? Revoked, string Note)
{
    /// <summary>What it opens of what its owner may do; null: all of it.</summary>
    public TokenScope? Scope { get; init; }

    /// <summary>True while it opens anything.</summary>
    public bool IsValid(DateTimeOffset now) => Revoked is null && now < Expires;
}
