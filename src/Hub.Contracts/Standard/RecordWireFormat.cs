using System.Buffers;
using System.Buffers.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Contracts.Standard;

/// <summary>
/// Converts records of one group to the wire format of the group's generated message and back, without building the message.
/// Writing is canonical: fields ascending by number, as protobuf's own serialisers write them. Unknown fields are skipped when reading. Thread-safe; make one per group and keep it.
/// </summary>
public sealed partial class RecordWireFormat
{
    private const int LongestNumber = 18;

    private readonly Field[] _ascending;
    private readonly Dictionary<int, Field> _byNumber;

    /// <summary>The format of a group.</summary>
    public RecordWireFormat(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        Group = group;
        _ascending = [.. StandardContract.Fields(group).OrderBy(f => f.Number).Select(f => new Field(f.Item.Ordinal, f.Number, f.Kind))];
        _byNumber = _ascending.ToDictionary(f => f.Number);
    }

    /// <summary>The group.</summary>
    public Group Group { get; }

    /// <summary>Appends the wire format of a record; on <see cref="WireStatus.NotANumber"/> names the item's ordinal, and what was written so far is to be thrown away.</summary>
    /// <param name="record">A record of the group.</param>
    /// <param name="output">Where to.</param>
    /// <param name="item">Ordinal of the item that can't be written; -1 on success.</param>
    public WireStatus Write(StandardRecord record, IBufferWriter<byte> output, out int item)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        CheckGroup(record);
        foreach (var field in _ascending)
        {
            var value = record[field.Ordinal];
            if (field.Kind == FieldKind.Texts)
            {
                for (int i = 0, count = record.Count(field.Ordinal); i < count; i++)
                {
                    Bytes(output, field, record.Value(field.Ordinal, i));
                }
            }
            else if (value.IsEmpty)
            {
                continue;
            }
            else if (field.Kind != FieldKind.Number)
            {
                Bytes(output, field, value);
            }
            else if (TryNumber(value, out var number))
            {
                Wire.Write(output, (ulong)field.Number << 3);
                Wire.Write(output, (ulong)number);
            }
            else
            {
                item = field.Ordinal;
                return WireStatus.NotANumber;
            }
        }

        item = -1;
        return WireStatus.Ok;
    }

    private static void Bytes(IBufferWriter<byte> output, Field field, ReadOnlySpan<byte> value)
    {
        Wire.Write(output, ((ulong)field.Number << 3) | Wire.LengthDelimited);
        Wire.Write(output, (ulong)value.Length);
        output.Write(value);
    }

    private static bool TryNumber(ReadOnlySpan<byte> utf8, out long number)
    {
        number = 0;
        return utf8.TrimStart((byte)'-').Length <= LongestNumber && Utf8Parser.TryParse(utf8, out number, out var consumed) && consumed == utf8.Length && utf8[0] != '+';
    }

    private void CheckGroup(StandardRecord record)
    {
        if (!ReferenceEquals(record.Group, Group))
        {
            throw new ArgumentException($"The record is of {record.Group}, not of {Group}.", nameof(record));
        }
    }

    private readonly record struct Field(int Ordinal, int Number, FieldKind Kind);
}
