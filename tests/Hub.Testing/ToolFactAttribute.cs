using Xunit;

namespace Hub.Testing;

/// <summary>A test that runs the named programs, and is skipped with the reason where one is absent.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the programs, as found on PATH.</summary>
    public ToolFactAttribute(params string[] tools) => Skip = Requirement.Tools(tools);
}
