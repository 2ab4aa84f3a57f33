using System.Runtime.ExceptionServices;
using Hub.Compare.Matching;
using Hub.Compare.Rows;
using Hub.Compare.Sorting;

namespace Hub.Compare;

/// <summary>
/// Compares the rows of two CSV files by key: in one pass where both are in order; else rows that both have are found by their hashes, and only what is left is sorted and merged.
/// </summary>
internal sealed class FileComparer(string name, CompareOptions options, KeyColumns keys)
{
    /// <summary>Compares; the functions open the files, up to three times.</summary>
    public FileComparison Compare(Func<Stream> openExpected, Func<Stream> openActual, CancellationToken cancellationToken)
    {
        ComparedColumns columns;
        using (var expected = new CsvRowSource(openExpected(), name))
        using (var actual = new CsvRowSource(openActual(), name))
        {
            columns = ComparedColumns.Of(expected.Header, actual.Header, options, keys);
            foreach (var side in new[] { expected, actual })
            {
                side.UseKey(columns.SortKey);
                side.IsKeyUnique = columns.Key.Count > 0;
            }

            var merge = new RowMerge(columns, expected.Header, actual.Header, options);
            if (merge.Run(expected, actual, () => expected.IsSorted && actual.IsSorted, cancellationToken))
            {
                return merge.Result(name, expected.Count, actual.Count);
            }
        }

        long expectedRows = 0, actualRows = 0;
        var filter = RowFilter.Of(LengthOf(openExpected), (addExpected, addActual) => Both(
            () => expectedRows = ForEach(openExpected, columns, addExpected, cancellationToken),
            () => actualRows = ForEach(openActual, columns, addActual, cancellationToken)));
        return MergeLeft(openExpected, openActual, columns, filter, cancellationToken).Result(name, expectedRows, actualRows);
    }

    private RowMerge MergeLeft(Func<Stream> openExpected, Func<Stream> openActual, ComparedColumns columns, RowFilter? filter, CancellationToken cancellationToken)
    {
        using var expected = new CsvRowSource(openExpected(), name);
        using var actual = new CsvRowSource(openActual(), name);
        var formed = new FormedRows(expected, columns.Form);
        var other = new FormedRows(actual, columns.Form);
        var merge = new RowMerge(columns, formed.Header, other.Header, options);
        if (filter is null)
        {
            return merge;
        }

        var folder = options.TemporaryFolder ?? Path.GetTempPath();
        using var left = new ExternalSort(Path.Combine(folder, $"hub-compare-{Guid.NewGuid():N}"), options.SortBytes);
        using var right = new ExternalSort(Path.Combine(folder, $"hub-compare-{Guid.NewGuid():N}"), options.SortBytes);
        IRowSource? sorted = null, sortedOther = null;
        try
        {
            Both(
                () => sorted = left.Sort(new DifferingRows(formed, filter, columns.SortKey), cancellationToken),
                () => sortedOther = right.Sort(new DifferingRows(other, filter, columns.SortKey), cancellationToken));
            merge.Run(sorted!, sortedOther!, static () => true, cancellationToken);
            return merge;
        }
        finally
        {
            sorted?.Dispose();
            sortedOther?.Dispose();
        }
    }

    private long ForEach(Func<Stream> open, ComparedColumns columns, Action<ReadOnlySpan<byte>> work, CancellationToken cancellationToken)
    {
        using var file = new CsvRowSource(open(), name);
        var rows = new FormedRows(file, columns.Form);
        while (rows.Read())
        {
            work(rows.Row);
            if ((file.Count & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return file.Count;
    }

    // Both end before this goes on, whatever becomes of either: nothing is left reading a file that is closed.
    private static void Both(Action one, Action other)
    {
        try
        {
            Parallel.Invoke(one, other);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private static long LengthOf(Func<Stream> open)
    {
        using var file = open();
        return file.CanSeek ? file.Length : long.MaxValue;
    }
}
