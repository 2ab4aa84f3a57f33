using Xunit;

namespace Hub.Testing;

/// <summary>A theory that reads the given path of the shared folder, and is skipped with the reason where it is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Names the file or folder under shared/.</summary>
    public SharedTheoryAttribute(string path) => Skip = Requirement.Shared(path);
}
