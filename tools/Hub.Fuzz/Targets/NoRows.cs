using Hub.Adapters;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Fuzz.Targets;

/// <summary>Lets rows go.</summary>
internal sealed class NoRows : IRecordSink
{
    public void Add(StandardRecord row, SourcePosition position)
    {
    }
}
