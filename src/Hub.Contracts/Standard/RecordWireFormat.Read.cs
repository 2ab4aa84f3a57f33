using System.Buffers.Text;
using System.Text.Unicode;
using Hub.Catalog.Records;

namespace Hub.Contracts.Standard;

/// <content>From the wire.</content>
public sealed partial class RecordWireFormat
{
    /// <summary>Replaces all values of a record by those of a serialised message; on a failure the record is empty.</summary>
    /// <param name="message">The serialised message.</param>
    /// <param name="record">A record of the group.</param>
    public WireStatus Read(ReadOnlySpan<byte> message, StandardRecord record) => Read(message, record, out _);

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, StandardRecord)"/>; says how many fields were skipped because the contract does not have them.</summary>
    /// <param name="message">The serialised message.</param>
    /// <param name="record">A record of the group.</param>
    /// <param name="skipped">The number of unknown fields before the end or the failure.</param>
    public WireStatus Read(ReadOnlySpan<byte> message, StandardRecord record, out int skipped)
    {
        skipped = 0;
        ArgumentNullException.ThrowIfNull(record);
        CheckGroup(record);
        record.Clear();
        Span<byte> number = stackalloc byte[20];
        while (!message.IsEmpty)
        {
            var status = ReadField(ref message, record, number, ref skipped);
            if (status != WireStatus.Ok)
            {
                record.Clear();
                return status;
            }
        }

        return WireStatus.Ok;
    }

    private WireStatus ReadField(ref ReadOnlySpan<byte> message, StandardRecord record, scoped Span<byte> digits, ref int skipped)
    {
        if (!Wire.TryRead(ref message, out var tag) || tag >> 3 is 0 or > 0x1FFF_FFFF)
        {
            return WireStatus.Malformed;
        }

        if (!_byNumber.TryGetValue((int)(tag >> 3), out var field))
        {
            skipped++;
            return Wire.TrySkip(ref message, tag) ? WireStatus.Ok : WireStatus.Malformed;
        }

        if (field.Kind == FieldKind.Number)
        {
            if ((tag & 7) != Wire.Varint)
            {
                return WireStatus.WrongType;
            }

            if (!Wire.TryRead(ref message, out var value))
            {
                return WireStatus.Malformed;
            }

            Utf8Formatter.TryFormat((long)value, digits, out var written);
            record.Set(field.Ordinal, digits[..written]);
            return WireStatus.Ok;
        }

        if ((tag & 7) != Wire.LengthDelimited)
        {
            return WireStatus.WrongType;
        }

        if (!Wire.TryReadBytes(ref message, out var bytes))
        {
            return WireStatus.Malformed;
        }

        if (field.Kind != FieldKind.Bytes && !Utf8.IsValid(bytes))
        {
            return WireStatus.NotUtf8;
        }

        if (field.Kind != FieldKind.Texts)
        {
            record.Set(field.Ordinal, bytes);
            return WireStatus.Ok;
        }

        if (!record.TryAdd(field.Ordinal, bytes))
        {
            return WireStatus.TooMany;
        }

        return WireStatus.Ok;
    }
}
