namespace Hub.Reports;

/// <summary>One case of junit.xml.</summary>
/// <param name="Name">Name of the case.</param>
/// <param name="Failure">Why it failed; empty where it passed.</param>
/// <param name="Detail">More about it; may be empty.</param>
internal sealed record JUnitCase(string Name, string Failure, string Detail);
