using Xunit;

namespace Hub.Testing;

/// <summary>A test that fills a small disk, and is skipped with the reason where none can be mounted.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    /// <summary>Looks whether one can be.</summary>
    public SmallDiskFactAttribute() => Skip = SmallDisk.Missing;
}
