using Hub.Catalog.Conditions;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>Of the rows that belong together exactly one fulfils a condition: one head per household. Entry: by, then 0 for such a row and 1 for others, then origin.</summary>
internal sealed class OnePerPlan : IAcrossPlan
{
    private const byte Fulfils = 0;
    private const byte Other = 1;

    private readonly RowSetPlan _rows;
    private readonly Condition _one;
    private readonly KeyCopy _last = new();
    private RowOrigin _first;
    private int _count;

    public OnePerPlan(Group group, AcrossRule rule)
    {
        _rows = new RowSetPlan(group, rule);
        _one = rule.One.Length > 0 ? _rows.Parse(rule.One) : throw new RuleException(rule.Id, "\"one\" says nothing.");
    }

    public AcrossRule Rule => _rows.Rule;

    public IReadOnlyList<Group> Groups => [_rows.Group];

    public IReadOnlyList<Group> Prerequisites => [];

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        if (!_rows.Applies(row) || !entry.TryAdd(row, _rows.By))
        {
            return false;
        }

        entry.AddByte(_one.Holds(row, 0) ? Fulfils : Other);
        entry.AddOrigin(origin);
        return true;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var key = entry[..^(RowOrigin.Size + 1)];
        var origin = RowOrigin.Read(entry[(key.Length + 1)..]);
        if (!_last.Is(key))
        {
            End(sink);
            _last.Set(key);
            _first = origin;
            _count = 0;
        }

        if (entry[key.Length] == Fulfils && ++_count > 1)
        {
            sink.Add(AcrossFindings.OneRowTooMany, Rule, origin, sink.Name(_first), _rows.By[0].Id);
        }
    }

    public void End(AcrossSink sink)
    {
        if (!_last.Bytes.IsEmpty && _count == 0)
        {
            sink.AddAbsence(AcrossFindings.OneRowMissing, Rule, _first, "", _rows.By[0].Id);
        }

        _last.Clear();
    }
}
