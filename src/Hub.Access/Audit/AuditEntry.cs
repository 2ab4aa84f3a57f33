using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hub.Access.Audit;

/// <summary>Who did what to which run, from where, and how it ended. Holds names of people who use the hub, never a value of a record.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Time">When.</param>
/// <param name="Principal">Who; empty: somebody who is not known.</param>
/// <param name="Action">What: the method of the call, or "access.grant" and the like.</param>
/// <param name="Subject">On what: "runs/r1", a principal, a token's id; empty: nothing in particular.</param>
/// <param name="Municipality">Municipality code; empty: none.</param>
/// <param name="From">Where from: the peer's address, or "cli".</param>
/// <param name="Outcome">"ok", or the status that refused it.</param>
public sealed record AuditEntry(long Number, DateTimeOffset Time, string Principal, string Action, string Subject, string Municipality, string From, string Outcome)
{
    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public string Previous { get; init; } = "";

    /// <summary>SHA-256 over the hash before and everything above, lower-case hex.</summary>
    public string Hash { get; init; } = "";

    internal const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The hash that this entry must have after the one before.</summary>
    public string Expected(string previous)
    {
        // JSON's quotes keep fields apart, so that no two entries give the same text.
        var text = JsonSerializer.Serialize<string[]>([previous, $"{Number}", Time.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Principal, Action, Subject, Municipality, From, Outcome]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
