using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Across;

/// <summary>A rule across records, compiled: what it keeps of each row, and what it makes of the sorted entries. One run's use only.</summary>
internal interface IAcrossPlan
{
    /// <summary>The rule.</summary>
    AcrossRule Rule { get; }

    /// <summary>The groups whose rows it looks at.</summary>
    IReadOnlyList<Group> Groups { get; }

    /// <summary>Groups without which the rule can't be judged.</summary>
    IReadOnlyList<Group> Prerequisites { get; }

    /// <summary>Writes what the rule needs of a row behind the begun entry; false: nothing.</summary>
    bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry);

    /// <summary>Takes the next entry, without the plan's number in front, in the order of the bytes.</summary>
    void See(ReadOnlySpan<byte> entry, AcrossSink sink);

    /// <summary>After the last entry.</summary>
    void End(AcrossSink sink);
}
