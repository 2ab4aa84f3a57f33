using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>A rule that also looks at rows of other runs.</summary>
internal interface IOtherRowsPlan : IAcrossPlan
{
    /// <summary>Writes what the rule needs of another run's row; false: nothing.</summary>
    bool TryWriteOther(AcrossSource source, StandardRecord row, KeyBuilder entry);
}
