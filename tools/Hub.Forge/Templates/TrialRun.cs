using System.Buffers;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Validation;

namespace Hub.Forge.Templates;

/// <summary>Runs single records through the pack's real plan and the edition's rules, to see whether they are clean, or which findings a fault gives.</summary>
internal sealed class TrialRun : IRecordSink
{
    private readonly AdapterPlan _plan;
    private readonly IReadOnlyList<RecordValidator> _validators;
    private readonly Dictionary<string, AdapterWorker> _workers = new(StringComparer.Ordinal);
    private readonly FindingList _findings = [];
    private readonly ArrayBufferWriter<byte> _row = new();

    public TrialRun(AdapterPlan plan)
    {
        _plan = plan;
        _validators = RecordValidator.Compile(plan.Edition, ValidationProfile.Find("")!);
    }

    /// <summary>Items of the last record that have a value, by id.</summary>
    public HashSet<string> Filled { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows of the last record, in their canonical bytes.</summary>
    public List<(Group Group, byte[] Bytes)> Taken { get; } = [];

    /// <summary>Rows and look-ups that the last record gave.</summary>
    public int Rows { get; private set; }

    /// <summary>What was found in the last record: codes and where.</summary>
    public string Told => string.Join(", ", _findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Code.Name} {f.Field} {f.ItemId}".TrimEnd()));

    /// <summary>Names of the codes found that are more than a note.</summary>
    public SortedSet<string> Run(string stream, ReadOnlySpan<byte> record, ReadOnlySpan<byte> header, LookupSet? lookups)
    {
        _findings.Clear();
        Filled.Clear();
        Taken.Clear();
        Rows = 0;
        Worker(stream, lookups).Map(new RawRecord(0, 0, record) { Header = header }, this, _findings);
        return new SortedSet<string>(_findings.Where(f => f.Severity != Severity.Info).Select(f => f.Code.Name), StringComparer.Ordinal);
    }

    public void Add(StandardRecord row, SourcePosition position)
    {
        Rows++;
        _row.Clear();
        row.WriteTo(_row);
        Taken.Add((row.Group, _row.WrittenSpan.ToArray()));
        _validators[row.Group.Ordinal].Validate(row, position, _findings);
        foreach (var item in row.Group.Items)
        {
            if (!row[item.Ordinal].IsEmpty)
            {
                Filled.Add(item.Id);
            }
        }
    }

    public void AddLookup(int lookup, StandardRecord row) => Rows += lookup < _plan.Lookups.Count ? 1 : 0;

    private AdapterWorker Worker(string stream, LookupSet? lookups)
    {
        if (lookups is not null)
        {
            return _plan.CreateWorker(stream, lookups);
        }

        if (!_workers.TryGetValue(stream, out var worker))
        {
            _workers[stream] = worker = _plan.CreateWorker(stream);
        }

        return worker;
    }
}
