using System.Buffers;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;
using Hub.Validation;
using Hub.Validation.Across;

namespace Hub.Forge.Tests;

/// <summary>Maps and validates an extract as the engine does, and keeps what was found by record.</summary>
internal sealed class DryRun : IRecordSink
{
    private readonly Dictionary<Group, RecordValidator> _validators = [];
    private readonly FindingList _findings = [];
    private readonly List<(Group Group, byte[] Row)> _rows = [];
    private readonly ArrayBufferWriter<byte> _row = new();
    private long _ordinal;

    /// <summary>Takes the rows of records that are accepted; null: nobody asks.</summary>
    public AcrossCheck? Across { get; init; }

    /// <summary>Place of the stream in the manifest.</summary>
    public int Stream { get; init; }

    public SortedSet<(long Record, string Code)> Found { get; } = [];

    public List<string> Messages { get; } = [];

    public long Rows { get; private set; }

    public long Records { get; private set; }

    public void Run(AdapterPlan plan, string stream, Stream extract, LookupSet? lookups = null)
    {
        var worker = plan.CreateWorker(stream, lookups ?? LookupSet.Empty);
        var framer = plan.CreateFramer(stream);
        using var reader = new ExtractReader(extract, framer);
        while (true)
        {
            var status = reader.Read(out var record);
            _findings.Clear();
            _ordinal = record.Ordinal;
            if (framer.Damage is { } damage)
            {
                _findings.Add(damage);
                Keep();
            }

            if (status == FrameStatus.End)
            {
                return;
            }

            if (status == FrameStatus.Header)
            {
                continue;
            }

            Assert.Equal(FrameStatus.Record, status);
            _ordinal = record.Ordinal;
            Records++;
            _findings.Clear();
            _rows.Clear();
            worker.Map(record, this, _findings);
            Keep();
            if (Across is not null && _findings.All(f => f.Severity != Severity.Error))
            {
                _rows.ForEach(r => Across.Add(r.Group, Stream, _ordinal, r.Row));
            }
        }
    }

    public void Add(StandardRecord row, SourcePosition position)
    {
        var group = row.Group;
        Rows++;
        if (!_validators.TryGetValue(group, out var validator))
        {
            _validators[group] = validator = RecordValidator.Compile(group);
        }

        validator.Validate(row, position, _findings);
        if (Across is not null)
        {
            _row.Clear();
            row.WriteTo(_row);
            _rows.Add((group, _row.WrittenSpan.ToArray()));
        }
    }

    private void Keep()
    {
        foreach (var finding in _findings)
        {
            if (finding.Severity != Severity.Info)
            {
                Found.Add((_ordinal, finding.Code.Name));
                Messages.Add($"{_ordinal} {finding.Code.Name} {finding.Field} {finding.ItemId} {finding.Message(Language.En)}");
            }
        }
    }
}
