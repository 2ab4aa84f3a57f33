using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;
using Hub.Validation;

namespace Hub.Forge.Tests;

/// <summary>Maps and validates an extract as the engine does, and keeps what was found by record.</summary>
internal sealed class DryRun : IRecordSink
{
    private readonly Dictionary<Group, RecordValidator> _validators = [];
    private readonly FindingList _findings = [];
    private long _ordinal;

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
            worker.Map(record, this, _findings);
            Keep();
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
