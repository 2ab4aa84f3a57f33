using Hub.Records.Copybooks.Syntax;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Offsets of all items, lengths and strides of groups, slack bytes for SYNC.</summary>
internal sealed class AssignOffsets : ILayoutPass
{
    /// <summary>Longest record in bytes that a layout may describe.</summary>
    private const long MaxLength = 256L * 1024 * 1024;

    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        var length = Measure(root, 0);
        if (length > MaxLength)
        {
            errors.Add(root.At, $"{root.Name}: {length}", $"{MaxLength} バイト以下のレコード", $"a record of at most {MaxLength} bytes");
        }
    }

    /// <summary>Places an entry at or after an offset and returns where the next may begin.</summary>
    private static long Place(DataEntry entry, long at)
    {
        var offset = Align(at, FirstBoundary(entry));
        return offset + Measure(entry, offset);
    }

    private static long Measure(DataEntry entry, long offset)
    {
        entry.Offset = Clip(offset);
        if (entry.IsGroup)
        {
            MeasureGroup(entry, offset);
        }

        // In a table every occurrence must be aligned as the first one is.
        entry.Stride = entry.IsTable ? Clip(Align(entry.Length, entry.Boundary)) : entry.Length;
        return entry.IsTable ? (long)entry.Stride * entry.MaxOccurs : entry.Length;
    }

    private static void MeasureGroup(DataEntry entry, long offset)
    {
        var at = offset;
        foreach (var child in entry.Children)
        {
            if (child.Redefines is null)
            {
                at = Place(child, at);
            }
            else
            {
                at = Math.Max(at, child.Redefines.Offset + Measure(child, child.Redefines.Offset));
            }

            entry.Boundary = Math.Max(entry.Boundary, child.Boundary);
        }

        entry.Length = Clip(at - offset);
    }

    /// <summary>Boundary of the first elementary item: a group begins where that does.</summary>
    private static int FirstBoundary(DataEntry entry)
    {
        while (entry.IsGroup)
        {
            if (entry.IsTable)
            {
                return entry.SelfAndBelow().Where(e => !e.IsGroup).Select(e => e.Boundary).DefaultIfEmpty(1).Max();
            }

            entry = entry.Children[0];
        }

        return entry.Boundary;
    }

    private static long Align(long at, int boundary) => (at + boundary - 1) / boundary * boundary;

    private static int Clip(long value) => (int)Math.Min(value, int.MaxValue);
}
