using System.Runtime.ExceptionServices;
using Hub.Catalog.Editions;
using Hub.Compare.Rows;
using Hub.Compare.Sorting;

namespace Hub.Compare;

/// <summary>Compares the rows of two CSV files by key, in one pass where both are in order, else after sorting.</summary>
internal sealed class FileComparer(string name, CompareOptions options, KeyColumns keys)
{
    private string[] _key = [];

    /// <summary>Compares; the functions open the files, possibly twice.</summary>
    public FileComparison Compare(Func<Stream> openExpected, Func<Stream> openActual, CancellationToken cancellationToken)
    {
        using (var expected = new CsvRowSource(openExpected(), name, KeyOf))
        using (var actual = new CsvRowSource(openActual(), name, KeyOf))
        {
            if (Merge(expected, actual, expected, actual, cancellationToken) is { } inOrder)
            {
                return inOrder;
            }
        }

        var folder = options.TemporaryFolder ?? Path.GetTempPath();
        using var left = new ExternalSort(Path.Combine(folder, $"hub-compare-{Guid.NewGuid():N}"), options.SortBytes);
        using var right = new ExternalSort(Path.Combine(folder, $"hub-compare-{Guid.NewGuid():N}"), options.SortBytes);
        using var source = new CsvRowSource(openExpected(), name, KeyOf);
        using var other = new CsvRowSource(openActual(), name, KeyOf);
        IRowSource? sorted = null, sortedOther = null;
        try
        {
            // Both end before this goes on, whatever becomes of either: no sort is left reading a file that is closed.
            Parallel.Invoke(() => sorted = left.Sort(source, cancellationToken), () => sortedOther = right.Sort(other, cancellationToken));
            return Merge(sorted!, sortedOther!, source, other, cancellationToken)!;
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            throw;
        }
        finally
        {
            sorted?.Dispose();
            sortedOther?.Dispose();
        }
    }

    private bool[] KeyOf(IReadOnlyList<string> header)
    {
        if (_key.Length == 0)
        {
            _key = [.. options.Key.Count > 0 ? options.Key.Where(header.Contains) : keys.Of(header)];
        }

        // Cut behind the last key column: no row is taken apart further than its key needs.
        var last = header.Select((h, i) => _key.Contains(h, StringComparer.Ordinal) ? i : -1).DefaultIfEmpty(-1).Max();
        return [.. header.Take(last + 1).Select(h => _key.Contains(h, StringComparer.Ordinal))];
    }

    // Null when one side turns out not to be in order.
    private FileComparison? Merge(IRowSource expected, IRowSource actual, CsvRowSource expectedFile, CsvRowSource actualFile, CancellationToken cancellationToken)
    {
        var sameColumns = expectedFile.Header.SequenceEqual(actualFile.Header, StringComparer.Ordinal);
        var cells = new CellCompare(expectedFile.Header, actualFile.Header, options);
        var rows = new List<RowChange>();
        long added = 0, removed = 0, changed = 0, steps = 0;
        var isSorted = ReferenceEquals(expected, expectedFile);
        var left = expected.MoveNext();
        var right = actual.MoveNext();
        while (left || right)
        {
            if (isSorted && !(expectedFile.IsSorted && actualFile.IsSorted))
            {
                return null;
            }

            if ((++steps & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var order = !left ? 1 : !right ? -1 : expected.Key.SequenceCompareTo(actual.Key);
            if (order < 0)
            {
                removed++;
                Keep(rows, RowChangeKind.Removed, expected.Row, expectedFile.Header, cells, []);
                left = expected.MoveNext();
                continue;
            }

            if (order > 0)
            {
                added++;
                Keep(rows, RowChangeKind.Added, actual.Row, actualFile.Header, cells, []);
                right = actual.MoveNext();
                continue;
            }

            if (!sameColumns || !expected.Row.SequenceEqual(actual.Row))
            {
                var differing = cells.Compare(CsvFields.Split(expected.Row), CsvFields.Split(actual.Row));
                if (differing.Count > 0)
                {
                    changed++;
                    Keep(rows, RowChangeKind.Changed, expected.Row, expectedFile.Header, cells, differing);
                }
            }

            left = expected.MoveNext();
            right = actual.MoveNext();
        }

        if (isSorted && !(expectedFile.IsSorted && actualFile.IsSorted))
        {
            return null;
        }

        var missing = expectedFile.Header.Except(actualFile.Header, StringComparer.Ordinal).Except(options.Ignore, StringComparer.Ordinal).ToList();
        var unexpected = actualFile.Header.Except(expectedFile.Header, StringComparer.Ordinal).Except(options.Ignore, StringComparer.Ordinal).ToList();
        return new FileComparison
        {
            Name = name,
            Status = added + removed + changed + missing.Count + unexpected.Count == 0 ? FileStatus.Equivalent : FileStatus.Different,
            Key = _key,
            ExpectedRows = expectedFile.Count,
            ActualRows = actualFile.Count,
            Added = added,
            Removed = removed,
            Changed = changed,
            MissingColumns = missing,
            UnexpectedColumns = unexpected,
            Columns = cells.Columns,
            Clusters = cells.Clusters,
            Rows = rows,
        };
    }

    private void Keep(List<RowChange> rows, RowChangeKind kind, ReadOnlySpan<byte> row, IReadOnlyList<string> header, CellCompare cells, List<CellChange> changes)
    {
        if (rows.Count < options.MaxRows)
        {
            var values = CsvFields.Split(row);
            rows.Add(new(kind, KeyText(values, header, cells), changes));
        }
    }

    private string KeyText(List<string> values, IReadOnlyList<string> header, CellCompare cells)
    {
        if (_key.Length == 0)
        {
            return string.Join(',', values.Select((v, i) => cells.Shown(i < header.Count ? header[i] : "", v)));
        }

        var parts = header.Select((h, i) => (Name: h, Value: i < values.Count ? values[i] : "")).Where(c => _key.Contains(c.Name, StringComparer.Ordinal));
        return string.Join(' ', parts.Select(p => $"{p.Name}={(IsSecret(p.Name) ? cells.Shown(p.Name, p.Value) : p.Value)}"));
    }

    // A key says where to look, so numbers of the municipality's own stay readable; numbers of the nation do not.
    private static bool IsSecret(string column) => column.Contains("個人番号", StringComparison.Ordinal) || column.Contains("住民票コード", StringComparison.Ordinal)
        || column.Contains("氏名", StringComparison.Ordinal) || PlaceNames.Has(column);
}
