using System.Buffers.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>
/// Amounts of rows that belong together add up to their total: the instalments of a bill to the year's tax. The total is in rows of its own, which are added up too, or
/// is repeated in every row beside the part. Entry: by, what the row has, total, part, origin.
/// </summary>
internal sealed class SumPlan : IAcrossPlan
{
    private const byte HasTotal = 1;
    private const byte HasPart = 2;
    private const int TailSize = 1 + (2 * KeyBuilder.AmountSize) + RowOrigin.Size;

    private readonly RowSetPlan _rows;
    private readonly RowSetPlan _partRows;
    private readonly Item[] _totals;
    private readonly Item _part;
    private readonly KeyCopy _last = new();
    private RowOrigin _first;
    private decimal _total;
    private decimal _sum;
    private byte _has;

    public SumPlan(Edition edition, Group group, AcrossRule rule)
    {
        _rows = new RowSetPlan(group, rule);
        _totals = rule.Totals.Count > 0 ? [.. rule.Totals.Select(_rows.Find)] : throw new RuleException(rule.Id, "\"totals\" names no item.");
        _partRows = rule.PartGroup.Length == 0
            ? _rows
            : new RowSetPlan(
                edition.FindGroup(rule.PartGroup) ?? throw new RuleException(rule.Id, $"\"{rule.PartGroup}\" is no group of edition {edition.Id}."),
                rule with { When = rule.PartWhen });
        _part = rule.Part.Length > 0 ? _partRows.Find(rule.Part) : throw new RuleException(rule.Id, "\"part\" names no item.");
    }

    public AcrossRule Rule => _rows.Rule;

    public IReadOnlyList<Group> Groups => IsOneGroup ? [_rows.Group] : [_rows.Group, _partRows.Group];

    public IReadOnlyList<Group> Prerequisites => IsOneGroup ? [] : [_partRows.Group];

    private bool IsOneGroup => ReferenceEquals(_rows, _partRows);

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        var isTotal = ReferenceEquals(row.Group, _rows.Group);
        var rows = isTotal ? _rows : _partRows;
        if (!rows.Applies(row) || !entry.TryAdd(row, rows.By))
        {
            return false;
        }

        var has = (byte)(isTotal && Array.Exists(_totals, t => !row[t.Ordinal].IsEmpty) ? HasTotal : 0);
        if ((!isTotal || IsOneGroup) && !row[_part.Ordinal].IsEmpty)
        {
            has |= HasPart;
        }

        entry.AddByte(has);
        entry.AddAmount((has & HasTotal) != 0 ? _totals.Sum(t => Amount(row[t.Ordinal])) : 0);
        entry.AddAmount((has & HasPart) != 0 ? Amount(row[_part.Ordinal]) : 0);
        entry.AddOrigin(origin);
        return has != 0;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var key = entry[..^TailSize];
        var tail = entry[key.Length..];
        if (!_last.Is(key))
        {
            End(sink);
            _last.Set(key);
        }

        if ((tail[0] & HasTotal) != 0)
        {
            var origin = RowOrigin.Read(tail[^RowOrigin.Size..]);
            var isFirst = (_has & HasTotal) == 0;
            _first = isFirst || origin.IsBefore(_first) ? origin : _first;
            _total += isFirst || !IsOneGroup ? KeyParts.Amount(tail[1..]) : 0;
        }

        _sum += KeyParts.Amount(tail[(1 + KeyBuilder.AmountSize)..]);
        _has |= tail[0];
    }

    public void End(AcrossSink sink)
    {
        // A total without any part is not judged while the parts may be in quarantine.
        var isJudged = (_has & HasTotal) != 0 && ((_has & HasPart) != 0 || !sink.IsIncomplete);
        if (isJudged && _total != _sum)
        {
            sink.AddAbsence(AcrossFindings.PartsDoNotAddUp, Rule, _first, (_total - _sum).ToString(System.Globalization.CultureInfo.InvariantCulture), _totals[0].Id);
        }

        _last.Clear();
        (_total, _sum, _has) = (0, 0, 0);
    }

    private static decimal Amount(ReadOnlySpan<byte> value) => Utf8Parser.TryParse(value, out decimal amount, out _) ? amount : 0;
}
