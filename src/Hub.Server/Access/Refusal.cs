namespace Hub.Server.Access;

/// <summary>A call that was not let through, as the audit keeps it.</summary>
/// <param name="Principal">Who; empty: nobody known.</param>
/// <param name="Method">What was called.</param>
/// <param name="Subject">On what; empty: nothing in particular.</param>
/// <param name="Municipality">Municipality code; empty: none.</param>
/// <param name="From">Address of the peer, without its port.</param>
/// <param name="Outcome">The status that refused it.</param>
internal readonly record struct Refusal(string Principal, string Method, string Subject, string Municipality, string From, string Outcome)
{
    /// <summary>The address of a peer ("ipv4:192.0.2.1:4711", "ipv6:[::1]:4711") without the port, which is another one with each connection.</summary>
    public static string AddressOf(string peer) => peer.StartsWith("ipv", StringComparison.Ordinal) && peer.LastIndexOf(':') is > 5 and var port ? peer[..port] : peer;
}
