using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Adapters;

/// <summary>Takes the rows that a record gives.</summary>
public interface IRecordSink
{
    /// <summary>Takes one row; the record is reused afterwards. <paramref name="position"/> is the whole source record.</summary>
    void Add(StandardRecord row, SourcePosition position);

    /// <summary>
    /// Takes what a record gives to others that look it up (<see cref="AdapterPlan.Kept"/>); the row is reused afterwards. Comes before the rows of the same record.
    /// By default it is let go.
    /// </summary>
    void AddLookup(int lookup, StandardRecord row)
    {
    }
}
