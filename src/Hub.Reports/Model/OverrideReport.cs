namespace Hub.Reports.Model;

/// <summary>Who committed a run with open errors, and why.</summary>
/// <param name="Who">The principal.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="When">When.</param>
public sealed record OverrideReport(string Who, string Reason, DateTimeOffset When);
