using Hub.Codecs.Numbers;
using Hub.Findings;
using Hub.Records.Layouts;
using System.Globalization;

namespace Hub.Records.Decoding;

/// <summary>
/// Where the fields of one record lie when tables take their counts from it (OCCURS DEPENDING ON). For a fixed layout the offsets of
/// <see cref="LayoutField"/> hold and no shape is needed. Reusable; not thread-safe.
/// </summary>
public sealed class RecordShape
{
    private readonly Layout _layout;
    private readonly Dictionary<LayoutField, NumberField> _counters = [];
    private readonly Dictionary<LayoutField, int> _counts = [];
    private readonly bool _slides;

    /// <summary>Makes the shape of a layout's records.</summary>
    public RecordShape(Layout layout, DecodeOptions options)
    {
        ArgumentNullException.ThrowIfNull(layout);
        _layout = layout;
        _slides = layout.Fields.Any(f => f.IsMovable);
        foreach (var field in layout.Fields)
        {
            if (field.Occurs?.DependingOn is { } counter)
            {
                _counters[counter] = new NumberField(counter, options);
            }
        }
    }

    /// <summary>
    /// Walks a record: shows the visitor every occurrence of every field in order, groups before their items.
    /// An unusable count is reported and taken as the table's least.
    /// </summary>
    /// <returns>Length of the record as its counts say.</returns>
    public int Walk(in RawRecord record, IShapeVisitor visitor, IFindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(findings);
        _counts.Clear();
        var walk = new Walker(this, record, visitor, findings);
        return walk.Record(_layout.Root);
    }

    private int CountOf(LayoutField table, in RawRecord record, IFindingSink findings)
    {
        var occurs = table.Occurs!;
        if (occurs.DependingOn is null)
        {
            return occurs.Max;
        }

        return Math.Min(_counts.TryGetValue(occurs.DependingOn, out var count) ? Check(table, count, record, findings) : occurs.Min, occurs.Max);
    }

    private static int Check(LayoutField table, int count, in RawRecord record, IFindingSink findings)
    {
        var occurs = table.Occurs!;
        if (count >= occurs.Min && count <= occurs.Max)
        {
            return count;
        }

        var found = count < 0 ? "?" : count.ToString(CultureInfo.InvariantCulture);
        findings.Add(new Finding(RecordFindings.BadOccursCount, new SourcePosition("", record.Ordinal, record.Offset, record.Bytes.Length))
        {
            Field = occurs.DependingOn!.Path,
            Found = found,
            Expected = $"{occurs.Min}..{occurs.Max}",
        });
        return occurs.Min;
    }

    private readonly ref struct Walker(RecordShape shape, RawRecord record, IShapeVisitor visitor, IFindingSink findings)
    {
        private readonly RecordShape _shape = shape;
        private readonly RawRecord _record = record;
        private readonly IShapeVisitor _visitor = visitor;
        private readonly IFindingSink _findings = findings;

        public int Record(LayoutField root)
        {
            if (!root.IsGroup)
            {
                _visitor.Item(new FieldPlace(root, 0, root.Length), _record.Bytes);
                return root.Length;
            }

            return Children(root, 0);
        }

        private int Children(LayoutField group, int at)
        {
            var end = at;
            var original = at;
            var shift = at - group.Offset;
            foreach (var child in group.Children)
            {
                if (child.Redefines is not null)
                {
                    // Only redefinitions of one original stand between it and the next item.
                    end = Math.Max(end, Field(child, original));
                    continue;
                }

                original = child.Offset + shift;
                end = Field(child, original);
                if (_shape._slides)
                {
                    shift += end - (child.Offset + shift + child.TotalLength);
                }
            }

            return end;
        }

        /// <summary>Visits all occurrences and returns where the next field begins.</summary>
        private int Field(LayoutField field, int at)
        {
            if (field.Occurs is null)
            {
                return One(field, at);
            }

            var count = _shape.CountOf(field, _record, _findings);
            _visitor.BeginTable(field, count);
            var start = at;
            for (var i = 0; i < count; i++)
            {
                var end = One(field, at);
                at = _shape._slides ? end + field.Stride - field.Length : start + (i + 1) * field.Stride;
            }

            _visitor.EndTable(field);
            return _shape._slides ? at : start + field.TotalLength;
        }

        private int One(LayoutField field, int at)
        {
            if (!field.IsGroup)
            {
                var place = new FieldPlace(field, at, field.Length);
                Count(field, at);
                _visitor.Item(place, _record.Bytes);
                return at + field.Length;
            }

            _visitor.BeginGroup(field);
            var end = Children(field, at);
            _visitor.EndGroup(field);
            return _shape._slides ? end : at + field.Length;
        }

        private void Count(LayoutField field, int at)
        {
            if (!_shape._counters.TryGetValue(field, out var counter))
            {
                return;
            }

            var count = -1;
            if (at + field.Length <= _record.Bytes.Length
                && counter.TryDecode(_record.Bytes.Slice(at, field.Length), out var value) == NumberStatus.Ok
                && value >= 0 && value <= int.MaxValue)
            {
                count = (int)value;
            }

            _shape._counts[field] = count;
        }
    }
}
