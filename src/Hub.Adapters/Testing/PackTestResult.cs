namespace Hub.Adapters.Testing;

/// <summary>How a unit test of a pack went.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Line">Line of tests.yaml.</param>
/// <param name="Differences">What was not as expected; empty when it passed.</param>
public sealed record PackTestResult(string Name, int Line, IReadOnlyList<string> Differences)
{
    /// <summary>True when everything was as expected.</summary>
    public bool Passed => Differences.Count == 0;
}
