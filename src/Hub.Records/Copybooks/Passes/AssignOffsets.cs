using Hub.Records.Copybooks.Syntax;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Offsets of all items, lengths and strides of groups, slack bytes for SYNC.</summary>
internal sealed class AssignOffsets : ILayoutPass
{
    /// <summary>Longest record in bytes that a layout may describe.</summary>
    private const long MaxLength = 256L * 1024 * 1024;

    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        var length = new Placer(rules).Measure(root, 0);
        if (length > MaxLength)
        {
            errors.Add(root.At, $"{root.Name}: {length}", $"{MaxLength} バイト以下のレコード", $"a record of at most {MaxLength} bytes");
        }
    }

    private sealed class Placer(DialectRules rules)
    {
        public long Measure(DataEntry entry, long offset)
        {
            entry.Offset = Clip(offset);
            if (entry.IsGroup)
            {
                MeasureGroup(entry, offset);
            }

            // In a table every occurrence must be aligned as the first one is.
            entry.Stride = entry.IsTable ? Clip(Align(entry.Length, entry.Boundary)) : entry.Length;
            if (rules.SlackInsideOccurrence && entry is { IsGroup: true, MaxOccurs: > 1 } && entry.Stride > entry.Length)
            {
                Shift(entry.Children[^1], entry.Stride - entry.Length);
                entry.Length = entry.Stride;
            }

            return entry.IsTable ? (long)entry.Stride * entry.MaxOccurs : entry.Length;
        }

        private void MeasureGroup(DataEntry entry, long offset)
        {
            var at = offset;
            foreach (var child in entry.Children)
            {
                if (child.Redefines is null)
                {
                    var start = Align(at, FirstBoundary(child));
                    at = start + Measure(child, start);
                }
                else
                {
                    at = Math.Max(at, child.Redefines.Offset + Measure(child, child.Redefines.Offset));
                }

                entry.Boundary = Math.Max(entry.Boundary, child.Boundary);
            }

            entry.Length = Clip(at - offset);
        }

        /// <summary>Boundary at which an entry begins: that of its first elementary item where slack stands before the group.</summary>
        private int FirstBoundary(DataEntry entry)
        {
            while (entry.IsGroup)
            {
                if (!rules.SlackBeforeGroup)
                {
                    return 1;
                }

                entry = entry.Children[0];
            }

            return entry.Boundary;
        }

        private static void Shift(DataEntry entry, int by)
        {
            foreach (var below in entry.SelfAndBelow())
            {
                below.Offset += by;
            }
        }
    }

    private static long Align(long at, int boundary) => (at + boundary - 1) / boundary * boundary;

    private static int Clip(long value) => (int)Math.Min(value, int.MaxValue);
}
