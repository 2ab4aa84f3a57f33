using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Engine.Plans;

/// <summary>How typed rows are written on the wire: the engine itself knows no wire format. Thread-safe.</summary>
public interface IRowFormat
{
    /// <summary>The group that a message type stands for; null: the edition has no such message.</summary>
    Group? FindGroup(Edition edition, string messageType);

    /// <summary>Replaces all values of a record by those of a serialized row of its group.</summary>
    RowFault Read(ReadOnlySpan<byte> row, StandardRecord record);
}
