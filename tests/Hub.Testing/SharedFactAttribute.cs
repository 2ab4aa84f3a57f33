using Xunit;

namespace Hub.Testing;

/// <summary>A test that reads the given path of the shared folder, and is skipped with the reason where it is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Names the file or folder under shared/.</summary>
    public SharedFactAttribute(string path) => Skip = Requirement.Shared(path);
}
