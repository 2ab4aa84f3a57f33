using Hub.Catalog.Conditions;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>A rule across items, compiled for one group.</summary>
internal sealed class CrossPlan
{
    private readonly string _id;
    private readonly FindingCode _code;
    private readonly Severity _severity;
    private readonly Condition? _when;
    private readonly Condition? _must;
    private readonly AmountSum? _sum;
    private readonly int[] _items;
    private readonly string _formula;

    public CrossPlan(Group group, CrossRule rule, ValidationProfile profile)
    {
        _code = RuleFindings.Find(rule.Finding)
            ?? throw new RuleException(rule.Id, $"finding \"{rule.Finding}\" is none of {string.Join(", ", RuleFindings.Names)}.");
        _id = rule.Id;
        _severity = profile.Of(_code, rule.Id);
        if (rule.Must.Length > 0 == rule.Total.Length > 0)
        {
            throw new RuleException(rule.Id, "expected either \"must\" or \"total\" with \"parts\".");
        }

        _when = rule.When.Length == 0 ? null : Parse(rule.Id, rule.When, group);
        _must = rule.Must.Length == 0 ? null : Parse(rule.Id, rule.Must, group);
        _sum = rule.Total.Length == 0 ? null : new AmountSum(group, rule);
        var items = new SortedSet<int>();
        _when?.AddItems(items);
        _must?.AddItems(items);
        _sum?.AddItems(items);
        _items = [.. items];
        _formula = $"{rule.Id}: {RuleFormula.Of(group, _when, _must, _sum)}";
    }

    /// <summary>Checks the rule; does nothing where an item that it needs is unusable.</summary>
    public void Check(StandardRecord record, ReadOnlySpan<ulong> unusable, in SourcePosition position, IFindingSink sink)
    {
        foreach (var item in _items)
        {
            if ((unusable[item >> 6] & (1UL << item)) != 0)
            {
                return;
            }
        }

        if (_when is not null && !_when.Holds(record, 0))
        {
            return;
        }

        var difference = 0m;
        if (_must is not null ? _must.Holds(record, 0) : _sum!.Holds(record, out difference))
        {
            return;
        }

        sink.Add(new Finding(_code, position)
        {
            Severity = _severity,
            Field = _id,
            Found = _sum is null ? "" : difference.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Expected = _formula,
        });
    }

    private static Condition Parse(string rule, string text, Group group)
    {
        try
        {
            return ConditionParser.Parse(text, group);
        }
        catch (ConditionSyntaxException exception)
        {
            throw new RuleException(rule, exception.Message, exception);
        }
    }
}
