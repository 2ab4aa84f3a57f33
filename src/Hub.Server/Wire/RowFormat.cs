using System.Collections.Concurrent;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Standard;
using Hub.Engine.Plans;

namespace Hub.Server.Wire;

/// <summary>Typed rows as messages of the standard's contract.</summary>
internal sealed class RowFormat : IRowFormat
{
    private readonly ConcurrentDictionary<Edition, Dictionary<string, Group>> _types = new();
    private readonly ConcurrentDictionary<Group, RecordWireFormat> _formats = new();

    public Group? FindGroup(Edition edition, string messageType) => _types.GetOrAdd(edition, TypesOf).GetValueOrDefault(messageType);

    public RowFault Read(ReadOnlySpan<byte> row, StandardRecord record)
    {
        var format = _formats.GetOrAdd(record.Group, static g => new RecordWireFormat(g));
        return format.Read(row, record, out var unknown) switch
        {
            WireStatus.Ok => unknown == 0 ? RowFault.None : RowFault.UnknownField,
            WireStatus.WrongType => RowFault.WrongType,
            WireStatus.NotUtf8 => RowFault.NotUtf8,
            WireStatus.TooMany => RowFault.TooMany,
            _ => RowFault.Malformed,
        };
    }

    private static Dictionary<string, Group> TypesOf(Edition edition)
    {
        var package = new StandardContract(edition).Package;
        return edition.Groups.ToDictionary(g => $"{package}.{StandardContract.MessageName(g)}", StringComparer.Ordinal);
    }
}
