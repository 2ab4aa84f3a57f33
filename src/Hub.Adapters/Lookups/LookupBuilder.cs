using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Adapters.Lookups;

/// <summary>Makes look-ups in memory, of whole files or single records: for previews, golden cases and tests of packs. A run makes its own, of what the store holds.</summary>
public sealed class LookupBuilder : IRecordSink
{
    private readonly AdapterPlan _plan;
    private readonly LookupTable[] _tables;
    private readonly FindingList _findings = [];

    /// <summary>Empty look-ups of a plan.</summary>
    public LookupBuilder(AdapterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _tables = [.. plan.Lookups.Select(l => new LookupTable(l.Group, null))];
    }

    /// <summary>The look-ups that some files of an extract make; a file that fills none is not read. Records with an error are left out, as in a run.</summary>
    public static LookupSet Read(AdapterPlan plan, IEnumerable<string> files)
    {
        var builder = new LookupBuilder(plan);
        var left = files.Where(f => plan.LookupsIn(f).Count > 0).ToList();
        while (left.Count > 0)
        {
            // A lookup source may itself be joined to others: those first.
            var next = left.FindIndex(f => !left.Any(g => g != f && plan.LookupsIn(g).Any(plan.LookupsFor(f).Contains)));
            builder.Add(left[Math.Max(next, 0)]);
            left.RemoveAt(Math.Max(next, 0));
        }

        return builder.Build();
    }

    /// <summary>Adds the record of a lookup source.</summary>
    public void Add(string stream, in RawRecord record) => _plan.CreateWorker(stream, Build()).Map(record, this, _findings);

    /// <summary>The look-ups so far.</summary>
    public LookupSet Build()
    {
        foreach (var table in _tables)
        {
            table.Seal();
        }

        return new LookupSet(_plan.Lookups.Zip(_tables).ToDictionary(p => p.First.Source, p => p.Second));
    }

    /// <inheritdoc/>
    void IRecordSink.Add(StandardRecord row, SourcePosition position)
    {
        // Only what is looked up is wanted here.
    }

    /// <inheritdoc/>
    void IRecordSink.AddLookup(int lookup, StandardRecord row)
    {
        if (lookup >= _tables.Length)
        {
            return;
        }

        var bytes = new System.Buffers.ArrayBufferWriter<byte>(256);
        row.WriteTo(bytes);
        _tables[lookup].Add(bytes.WrittenSpan);
    }

    private void Add(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new ExtractReader(stream, _plan.CreateFramer(file));
        var worker = _plan.CreateWorker(file, Build());
        while (true)
        {
            var status = reader.Read(out var record);
            if (status == FrameStatus.End)
            {
                return;
            }

            if (status == FrameStatus.Record)
            {
                worker.Map(record, this, _findings);
                _findings.Clear();
            }
        }
    }
}
