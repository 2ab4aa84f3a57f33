using System.Buffers.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;

namespace Hub.Validation.Rules;

/// <summary>A total and the parts that must add up to it. Not applicable to a record that has no total.</summary>
internal sealed class AmountSum
{
    private readonly Item _total;
    private readonly (Item Item, int Sign)[] _parts;

    public AmountSum(Group group, CrossRule rule)
    {
        _total = Find(group, rule, rule.Total);
        _parts = [.. rule.Parts.Select(p => p.StartsWith('-') ? (Find(group, rule, p[1..]), -1) : (Find(group, rule, p), 1))];
        if (_parts.Length == 0)
        {
            throw new RuleException(rule.Id, "\"total\" needs at least one item in \"parts\".");
        }
    }

    /// <summary>True when the parts add up; the difference is total − parts.</summary>
    public bool Holds(StandardRecord record, out decimal difference)
    {
        difference = 0;
        if (record[_total.Ordinal].IsEmpty)
        {
            return true;
        }

        difference = Amount(record[_total.Ordinal]);
        foreach (var (item, sign) in _parts)
        {
            difference -= sign * Amount(record[item.Ordinal]);
        }

        return difference == 0;
    }

    public void AddItems(SortedSet<int> items)
    {
        items.Add(_total.Ordinal);
        foreach (var (item, _) in _parts)
        {
            items.Add(item.Ordinal);
        }
    }

    public override string ToString() =>
        $"{_total.Id} = {string.Join(' ', _parts.Select((p, i) => $"{(p.Sign < 0 ? "- " : i == 0 ? "" : "+ ")}{p.Item.Id}"))}";

    private static decimal Amount(ReadOnlySpan<byte> value) => Utf8Parser.TryParse(value, out decimal amount, out _) ? amount : 0;

    private static Item Find(Group group, CrossRule rule, string name) =>
        group.Find(name) ?? throw new RuleException(rule.Id, $"\"{name}\" is no item of {group.Name}.");
}
