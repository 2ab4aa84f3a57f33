using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>
/// Rows that belong together agree in a value, or (without one) there is but one row. A value that differs is reported once, at the first row that has it.
/// Entry: by, the value, then origin.
/// </summary>
internal sealed class SameValuePlan : IAcrossPlan
{
    private readonly RowSetPlan _rows;
    private readonly Item? _same;
    private readonly KeyCopy _last = new();
    private RowOrigin _first;

    public SameValuePlan(Group group, AcrossRule rule)
    {
        _rows = new RowSetPlan(group, rule);
        _same = rule.Kind == AcrossRuleKind.Unique ? null
            : rule.Same.Length > 0 ? _rows.Find(rule.Same)
            : throw new RuleException(rule.Id, "\"same\" names no item.");
    }

    public AcrossRule Rule => _rows.Rule;

    public IReadOnlyList<Group> Groups => [_rows.Group];

    public IReadOnlyList<Group> Prerequisites => [];

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        if (!_rows.Applies(row) || !entry.TryAdd(row, _rows.By) || (_same is not null && !entry.TryAdd(row, [_same])))
        {
            return false;
        }

        entry.AddOrigin(origin);
        return true;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var values = entry[..^RowOrigin.Size];
        var origin = RowOrigin.Read(entry[values.Length..]);
        var by = KeyParts.LengthOf(values, _rows.By.Count);
        if (!_last.Bytes.StartsWith(values[..by]))
        {
            _first = origin;
        }
        else if (_same is null)
        {
            sink.Add(AcrossFindings.ValueNotUnique, Rule, origin, sink.Name(_first), _rows.By[0].Id);
        }
        else if (!_last.Is(values))
        {
            sink.Add(AcrossFindings.ValuesDiffer, Rule, origin, sink.Name(_first), _same.Id);
        }

        _last.Set(values);
    }

    public void End(AcrossSink sink)
    {
    }
}
