using System.Globalization;
using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Validation.Rules;

namespace Hub.Validation.Across;

/// <summary>
/// Rows of a history follow each other in time. What the history is about is <c>by</c>, else the key without its history numbers; the rows follow each other
/// by history numbers where there are any, else by date. Rows without a known date are passed over. Entry: about, numbers, from, to, origin.
/// </summary>
internal sealed class HistoryPlan : IAcrossPlan
{
    private const int DateLength = 10;

    private readonly RowSetPlan _rows;
    private readonly IReadOnlyList<Item> _numbers;
    private readonly Item _from;
    private readonly Item? _to;
    private readonly Item? _fromUnknown;
    private readonly KeyCopy _about = new();
    private readonly byte[] _lastFrom = new byte[DateLength];
    private readonly byte[] _lastTo = new byte[DateLength];
    private RowOrigin _lastOrigin;

    public HistoryPlan(Group group, AcrossRule rule)
    {
        _rows = new RowSetPlan(group, rule.By.Count > 0 ? rule : rule with { By = [.. KeyPlan.AboutItems(group).Select(i => i.Name)] });
        Rule = rule;
        _numbers = KeyPlan.HistoryItems(group);
        _from = rule.From.Length > 0 ? _rows.Find(rule.From) : throw new RuleException(rule.Id, "\"from\" names no item.");
        _to = rule.To.Length > 0 ? _rows.Find(rule.To) : null;
        _fromUnknown = _from.UnknownFlag is { } flag ? group.Find(flag) : null;
    }

    public AcrossRule Rule { get; }

    public IReadOnlyList<Group> Groups => [_rows.Group];

    public IReadOnlyList<Group> Prerequisites => [];

    public bool TryWrite(StandardRecord row, RowOrigin origin, KeyBuilder entry)
    {
        if (!_rows.Applies(row) || row[_from.Ordinal].IsEmpty || (_fromUnknown is not null && row[_fromUnknown.Ordinal].SequenceEqual("1"u8))
            || !entry.TryAdd(row, _rows.By) || !entry.TryAdd(row, _numbers))
        {
            return false;
        }

        entry.AddDate(row[_from.Ordinal]);
        entry.AddDate(_to is null ? default : row[_to.Ordinal]);
        entry.AddOrigin(origin);
        return true;
    }

    public void See(ReadOnlySpan<byte> entry, AcrossSink sink)
    {
        var about = entry[..KeyParts.LengthOf(entry, _rows.By.Count)];
        var dates = entry[^(RowOrigin.Size + (2 * DateLength))..];
        var from = dates[..DateLength];
        var origin = RowOrigin.Read(dates[(2 * DateLength)..]);
        if (_about.Is(about))
        {
            Compare(from, origin, sink);
        }
        else
        {
            _about.Set(about);
        }

        from.CopyTo(_lastFrom);
        dates.Slice(DateLength, DateLength).CopyTo(_lastTo);
        _lastOrigin = origin;
    }

    public void End(AcrossSink sink)
    {
    }

    private void Compare(ReadOnlySpan<byte> from, RowOrigin origin, AcrossSink sink)
    {
        if (from.SequenceCompareTo(_lastFrom) < 0)
        {
            sink.Add(AcrossFindings.HistoryOutOfOrder, Rule, origin, sink.Name(_lastOrigin), _from.Id);
        }
        else if (_to is not null)
        {
            var order = from.SequenceCompareTo(_lastTo);
            if (_lastTo[0] == 0 || order < 0 || (order == 0 && !Rule.EndsBefore))
            {
                sink.Add(AcrossFindings.HistoryOverlap, Rule, origin, sink.Name(_lastOrigin), _from.Id);
            }
            else if (Rule.WithoutGaps && order != 0 && Next(_lastTo) is { } next && (Rule.EndsBefore || from.SequenceCompareTo(next) > 0))
            {
                sink.AddAbsence(AcrossFindings.HistoryPeriodGap, Rule, origin, sink.Name(_lastOrigin), _from.Id);
            }
        }
    }

    private static byte[]? Next(ReadOnlySpan<byte> date) =>
        DateOnly.TryParseExact(Encoding.ASCII.GetString(date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? Encoding.ASCII.GetBytes(day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : DateTime.TryParseExact(Encoding.ASCII.GetString(date).TrimEnd('\0'), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? Padded(month.AddMonths(1).ToString("yyyy-MM", CultureInfo.InvariantCulture))
                : null;

    private static byte[] Padded(string month)
    {
        var bytes = new byte[DateLength];
        Encoding.ASCII.GetBytes(month, bytes);
        return bytes;
    }
}
