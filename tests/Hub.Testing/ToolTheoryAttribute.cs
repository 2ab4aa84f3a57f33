using Xunit;

namespace Hub.Testing;

/// <summary>A theory that runs the named programs, and is skipped with the reason where one is absent.</summary>
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the programs, as found on PATH.</summary>
    public ToolTheoryAttribute(params string[] tools) => Skip = Requirement.Tools(tools);
}
