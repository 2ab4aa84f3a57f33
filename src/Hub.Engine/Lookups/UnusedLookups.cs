using System.Runtime.CompilerServices;
using Hub.Adapters.Lookups;
using Hub.Catalog.Records;
using Hub.Engine.Commit;
using Hub.Findings;
using Hub.Storage;
using Hub.Storage.Runs;
using Hub.Storage.Streams;

namespace Hub.Engine.Lookups;

/// <summary>
/// The other side of a join: records of a lookup source that no record looked up. Found from what the store holds (the keys of both sides), so that it is the same on every
/// node; memory is bounded as that of a look-up is.
/// </summary>
/// <param name="store">Holds the rows.</param>
/// <param name="folder">Where to put what is too large for memory.</param>
internal sealed class UnusedLookups(IHubStore store, string folder)
{
    /// <summary>The findings, in source order. While records of the files that look up are in quarantine they only warn: the record that is wanted may be among them.</summary>
    public async IAsyncEnumerable<Finding> FindAsync(
        StoredRun run, LookupDefinition lookup, IReadOnlyList<StoredStream> streams, bool isIncomplete, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var group = lookup.Used ?? throw new ArgumentException("Nobody asks for it.", nameof(lookup));
        using var used = new LookupTable(group, folder);
        await foreach (var rows in RowReader.ReadAsync(store, run.Id, group.Id, cancellationToken))
        {
            foreach (var row in rows.Rows)
            {
                used.Add(row.Span);
            }
        }

        used.Seal();
        var record = new StandardRecord(lookup.Group);
        await foreach (var rows in RowReader.ReadAsync(store, run.Id, lookup.Group.Id, cancellationToken))
        {
            for (var i = 0; i < rows.Rows.Count; i++)
            {
                record.ReadFrom(rows.Rows[i].Span);
                if (!used.Contains(record[0]))
                {
                    var (stream, ordinal) = rows.Origins[i];
                    yield return new Finding(CompletenessFindings.LookupUnused, new SourcePosition(streams.First(s => s.Ordinal == stream).Name, ordinal, -1, 0))
                    {
                        Severity = isIncomplete ? Severity.Warning : lookup.Unused,
                        Found = Mask.Shape(record[0]),
                        Expected = lookup.Source,
                    };
                }
            }
        }
    }
}
