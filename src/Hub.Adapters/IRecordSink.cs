using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Adapters;

/// <summary>Takes the rows that a record gives.</summary>
public interface IRecordSink
{
    /// <summary>Takes one row; the record is reused afterwards. <paramref name="position"/> is the whole source record.</summary>
    void Add(StandardRecord row, SourcePosition position);
}
