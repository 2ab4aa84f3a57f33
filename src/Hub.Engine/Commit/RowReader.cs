using System.Runtime.CompilerServices;
using Hub.Storage;
using Hub.Storage.Staging;

namespace Hub.Engine.Commit;

/// <summary>Reads the rows of a group in the order of streams and records, those of corrected records in the place their record always had.</summary>
internal static class RowReader
{
    /// <summary>Corrected rows are copied: no batch holds many more of them than this, however many records were corrected.</summary>
    private const int MostCopied = 512;

    /// <summary>Batches of rows: each is valid until the next one is asked for.</summary>
    public static async IAsyncEnumerable<StagedRows> ReadAsync(
        IHubStore store, string run, string group, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new StagedRows();
        var corrected = store.ReadRowsAsync(run, group, resubmitted: true, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            var more = await corrected.MoveNextAsync();
            await foreach (var block in store.ReadRowsAsync(run, group, resubmitted: false, cancellationToken))
            {
                rows.Clear();
                var reader = new RowBlockReader(block);
                while (reader.MoveNext())
                {
                    while (more && IsBefore(corrected.Current, block.StreamOrdinal, reader.Ordinal))
                    {
                        AddCopy(rows, corrected.Current);
                        more = await corrected.MoveNextAsync();
                        if (rows.Rows.Count >= MostCopied)
                        {
                            yield return rows;
                            rows.Clear();
                        }
                    }

                    rows.Add(reader.Row, block.StreamOrdinal, reader.Ordinal);
                }

                yield return rows;
            }

            rows.Clear();
            while (more)
            {
                AddCopy(rows, corrected.Current);
                more = await corrected.MoveNextAsync();
                if (rows.Rows.Count >= MostCopied)
                {
                    yield return rows;
                    rows.Clear();
                }
            }

            yield return rows;
        }
        finally
        {
            await corrected.DisposeAsync();
        }
    }

    private static bool IsBefore(in RowBlock block, int stream, long record) =>
        block.StreamOrdinal < stream || (block.StreamOrdinal == stream && block.First < record);

    private static void AddCopy(StagedRows rows, in RowBlock block)
    {
        var reader = new RowBlockReader(block);
        while (reader.MoveNext())
        {
            rows.Add(reader.Row.ToArray(), block.StreamOrdinal, reader.Ordinal);
        }
    }
}
