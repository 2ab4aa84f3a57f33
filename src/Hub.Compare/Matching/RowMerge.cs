using Hub.Catalog.Editions;
using Hub.Compare.Rows;

namespace Hub.Compare.Matching;

/// <summary>Merges two files that ascend by key and then by bytes: equal rows fall out, what is left of one key is paired in order, the rest was added or removed.</summary>
internal sealed class RowMerge(ComparedColumns columns, IReadOnlyList<string> expectedHeader, IReadOnlyList<string> actualHeader, CompareOptions options)
{
    private readonly CellCompare _cells = new(expectedHeader, actualHeader, options);
    private readonly List<RowChange> _rows = [];
    private readonly UnpairedRows _unpaired = new();
    private long _added;
    private long _removed;
    private long _changed;

    /// <summary>Merges; false as soon as it may not go on.</summary>
    public bool Run(IRowSource expected, IRowSource actual, Func<bool> mayGoOn, CancellationToken cancellationToken)
    {
        var left = expected.MoveNext();
        var right = actual.MoveNext();
        for (long steps = 1; (left || right) && mayGoOn(); steps++)
        {
            if ((steps & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var order = !left ? 1 : !right ? -1 : expected.Key.SequenceCompareTo(actual.Key);
            if (order == 0 && columns.Key.Count > 0)
            {
                order = expected.Row.SequenceCompareTo(actual.Row);
            }

            if (order <= 0)
            {
                if (order < 0)
                {
                    Take(expected, isExpected: true);
                }

                left = expected.MoveNext();
            }

            if (order >= 0)
            {
                if (order > 0)
                {
                    Take(actual, isExpected: false);
                }

                right = actual.MoveNext();
            }
        }

        DropUnpaired();
        return mayGoOn();
    }

    /// <summary>What was seen.</summary>
    public FileComparison Result(string name, long expectedRows, long actualRows) => new()
    {
        Name = name,
        Status = _added + _removed + _changed + columns.Missing.Count + columns.Unexpected.Count == 0 ? FileStatus.Equivalent : FileStatus.Different,
        Key = columns.Key,
        ExpectedRows = expectedRows,
        ActualRows = actualRows,
        Added = _added,
        Removed = _removed,
        Changed = _changed,
        MissingColumns = columns.Missing,
        UnexpectedColumns = columns.Unexpected,
        Columns = _cells.Columns,
        Clusters = _cells.Clusters,
        Rows = _rows,
    };

    private void Take(IRowSource side, bool isExpected)
    {
        if (!_unpaired.HasKey(side.Key))
        {
            DropUnpaired();
        }

        if (_unpaired.Count > 0 && _unpaired.AreExpected != isExpected)
        {
            var other = _unpaired.TakeFirst();
            var expected = isExpected ? side.Row : other;
            var actual = isExpected ? other : side.Row;
            var differing = _cells.Compare(CsvFields.Split(expected), CsvFields.Split(actual));
            if (differing.Count > 0)
            {
                _changed++;
                Keep(RowChangeKind.Changed, expected, expectedHeader, differing);
            }

            return;
        }

        if (_unpaired.IsFull)
        {
            DropFirst();
        }

        _unpaired.Add(side.Key, side.Row, isExpected);
    }

    private void DropUnpaired()
    {
        while (_unpaired.Count > 0)
        {
            DropFirst();
        }
    }

    private void DropFirst()
    {
        var isExpected = _unpaired.AreExpected;
        var row = _unpaired.TakeFirst();
        (isExpected ? ref _removed : ref _added)++;
        Keep(isExpected ? RowChangeKind.Removed : RowChangeKind.Added, row, isExpected ? expectedHeader : actualHeader, []);
    }

    private void Keep(RowChangeKind kind, ReadOnlySpan<byte> row, IReadOnlyList<string> header, List<CellChange> changes)
    {
        if (_rows.Count < options.MaxRows)
        {
            _rows.Add(new(kind, KeyText(CsvFields.Split(row), header), changes));
        }
    }

    private string KeyText(List<string> values, IReadOnlyList<string> header)
    {
        if (columns.Key.Count == 0)
        {
            return string.Join(',', values.Select((v, i) => _cells.Shown(i < header.Count ? header[i] : "", v)));
        }

        var parts = header.Select((h, i) => (Name: h, Value: i < values.Count ? values[i] : "")).Where(c => columns.Key.Contains(c.Name, StringComparer.Ordinal));
        return string.Join(' ', parts.Select(p => $"{p.Name}={(IsSecret(p.Name) ? _cells.Shown(p.Name, p.Value) : p.Value)}"));
    }

    // A key says where to look, so numbers of the municipality's own stay readable; numbers of the nation do not.
    private static bool IsSecret(string column) => column.Contains("個人番号", StringComparison.Ordinal) || column.Contains("住民票コード", StringComparison.Ordinal)
        || column.Contains("氏名", StringComparison.Ordinal) || PlaceNames.Has(column);
}
