using System.Buffers.Binary;
using Hub.Codecs;
using Hub.Codecs.Numbers;
using Hub.Records.Layouts;

namespace Hub.Records.Decoding;

/// <summary>
/// Decodes records of a fixed layout into a reused row: a slot for every occurrence of every elementary item, in order. Immutable and thread-safe;
/// allocates nothing per record. Variable layouts are walked with <see cref="RecordShape"/> instead.
/// </summary>
public sealed class RecordDecoder
{
    private readonly Slot[] _slots;
    private readonly Charset _charset;
    private readonly byte _zone;
    private readonly int _length;

    /// <summary>Compiles a layout.</summary>
    /// <exception cref="ArgumentException">The layout has tables whose count is in the record.</exception>
    public RecordDecoder(Layout layout, Charset charset, DecodeOptions options)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(charset);
        ArgumentNullException.ThrowIfNull(options);
        if (layout.IsVariable)
        {
            throw new ArgumentException($"{layout.Name} has OCCURS DEPENDING ON.", nameof(layout));
        }

        _charset = charset;
        _zone = options.Zones switch
        {
            ZoneStyle.Ebcdic => 0xF0,
            ZoneStyle.Ascii => 0x30,
            _ => 0,
        };
        var slots = new List<Slot>();
        Collect(layout.Root, 0, slots, options);
        _slots = [.. slots];
        _length = layout.Length;
        Fields = [.. slots.Select(s => s.Field)];
    }

    private enum Kind : byte
    {
        Text,
        Double,
        Zoned,
        Packed,
        Binary,
        Other,
        Skipped,
    }

    /// <summary>The field of each slot.</summary>
    public IReadOnlyList<LayoutField> Fields { get; }

    /// <summary>A row for this decoder's records.</summary>
    public RecordRow CreateRow() => new(_slots.Length);

    /// <summary>Decodes a record; false where it is shorter than its layout.</summary>
    public bool TryDecode(ReadOnlySpan<byte> record, RecordRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.Clear();
        if (record.Length < _length)
        {
            return false;
        }

        var slots = _slots;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            switch (slot.Kind)
            {
                case Kind.Text:
                    row.SetText(i, record.Slice(slot.Offset, slot.Length), FieldForm.Mixed, _charset);
                    break;
                case Kind.Double:
                    row.SetText(i, record.Slice(slot.Offset, slot.Length), FieldForm.Double, _charset);
                    break;
                case Kind.Zoned when FastNumbers.TryZoned(record, slot.Offset + slot.Length, slot.Length, _zone, slot.IsSigned, out var zoned):
                    row.SetNumber(i, zoned);
                    break;
                case Kind.Packed when FastNumbers.TryPacked(record, slot.Offset + slot.Length, slot.Length, slot.IsSigned, out var packed) && Fits(packed, slot.Limit):
                    row.SetNumber(i, packed);
                    break;
                case Kind.Binary when Fits(ReadBinary(record.Slice(slot.Offset, slot.Length)), slot.Limit):
                    row.SetNumber(i, ReadBinary(record.Slice(slot.Offset, slot.Length)));
                    break;
                case Kind.Skipped:
                    row.SetNumber(i, 0);
                    break;
                default:
                    var status = slot.Number!.TryDecode(record.Slice(slot.Offset, slot.Length), out var value);
                    row.SetNumber(i, value, status);
                    break;
            }
        }

        return true;
    }

    private static bool Fits(long value, long limit) => value < limit && value > -limit;

    private static long ReadBinary(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        2 => BinaryPrimitives.ReadInt16BigEndian(bytes),
        4 => BinaryPrimitives.ReadInt32BigEndian(bytes),
        _ => BinaryPrimitives.ReadInt64BigEndian(bytes),
    };

    private static void Collect(LayoutField field, int shift, List<Slot> slots, DecodeOptions options)
    {
        for (var i = 0; i < (field.Occurs?.Max ?? 1); i++)
        {
            var at = shift + i * field.Stride;
            if (!field.IsGroup)
            {
                slots.Add(new Slot(field, field.Offset + at, options));
                continue;
            }

            foreach (var child in field.Children)
            {
                Collect(child, at, slots, options);
            }
        }
    }

    private readonly struct Slot
    {
        public Slot(LayoutField field, int offset, DecodeOptions options)
        {
            Field = field;
            Offset = offset;
            Length = field.Length;
            IsSigned = field.Picture?.IsSigned == true;
            Number = field.IsNumber ? new NumberField(field, options) : null;
            Limit = LimitOf(field.Picture?.Digits ?? 0);
            Kind = KindOf(field, Number, options);
        }

        public LayoutField Field { get; }

        public int Offset { get; }

        public int Length { get; }

        public bool IsSigned { get; }

        public NumberField? Number { get; }

        public long Limit { get; }

        public Kind Kind { get; }

        private static long LimitOf(int digits)
        {
            var limit = 1L;
            for (var i = 0; i < Math.Min(digits, 18); i++)
            {
                limit *= 10;
            }

            return limit;
        }

        private static Kind KindOf(LayoutField field, NumberField? number, DecodeOptions options)
        {
            if (number is null)
            {
                return field.Usage switch
                {
                    Usage.Address or Usage.Bit => Kind.Skipped,
                    Usage.National => Kind.Double,
                    _ => Kind.Text,
                };
            }

            var isPlainZoned = field is { Usage: Usage.Display, Length: <= 16, Sign: SignPlace.None or SignPlace.Trailing, Picture.IsNumeric: true };
            return field.Usage switch
            {
                Usage.ShortFloat or Usage.LongFloat => Kind.Skipped,
                Usage.Display when isPlainZoned && options.Zones is ZoneStyle.Ebcdic or ZoneStyle.Ascii => Kind.Zoned,
                Usage.Packed when field.Length <= 8 => Kind.Packed,
                Usage.Binary when field is { Length: 2 or 4 or 8, ByteOrder: ByteOrder.Big, Picture.IsSigned: true, Picture.Digits: <= 18 } => Kind.Binary,
                _ => Kind.Other,
            };
        }
    }
}
