using System.Numerics;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Validation.Rules;
using Hub.Validation.Values;

namespace Hub.Validation;

/// <summary>
/// All rules about one record of one group, compiled once. Immutable and thread-safe; a clean record costs no allocation.
/// A rule across items is not applicable where one of its items already failed or is an unknown date (不詳).
/// </summary>
public sealed class RecordValidator
{
    private readonly ItemPlan[] _items;
    private readonly CrossPlan[] _rules;
    private readonly ulong[] _asked;
    private readonly int _conditions;
    private readonly MunicipalityPlan? _municipality;

    private RecordValidator(Group group, ItemPlan[] items, CrossPlan[] rules, int conditions, MunicipalityPlan? municipality)
    {
        _municipality = municipality;
        Group = group;
        _items = items;
        _rules = rules;
        _asked = new ulong[(items.Length + 63) / 64];
        for (var i = 0; i < items.Length; i++)
        {
            _asked[i >> 6] |= items[i].AsksWhenAbsent ? 1UL << i : 0;
        }

        _conditions = conditions;
    }

    /// <summary>The group whose records are validated.</summary>
    public Group Group { get; }

    /// <summary>Compiles the rules of a group: its items, the edition's own rules, and those of the rule set that name it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="profile">Severities; null for <see cref="ValidationProfile.Cutover"/>.</param>
    /// <param name="rules">Rules across items; null for the built-in ones of the business.</param>
    /// <param name="municipality">The municipality that all rows belong to; null: not checked.</param>
    /// <exception cref="RuleException">A rule names an item that the group doesn't have, or can't be read.</exception>
    public static RecordValidator Compile(Group group, ValidationProfile? profile = null, RuleSet? rules = null, MunicipalityScope? municipality = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        profile ??= ValidationProfile.Cutover;
        rules ??= RuleSet.BuiltIn(group.Edition);
        var conditions = new ConditionTable();
        return new(
            group,
            [.. group.Items.Select(i => new ItemPlan(i, profile, conditions))],
            [.. group.Rules.Select(r => new CrossPlan(group, CrossRule.Of(group, r), profile)),
             .. rules.Rules.Where(r => r.Group == group.Name).Select(r => new CrossPlan(group, r, profile))],
            conditions.Count,
            MunicipalityPlan.Of(group, municipality));
    }

    /// <summary>Compiles the validators of all groups of an edition, by group ordinal.</summary>
    public static IReadOnlyList<RecordValidator> Compile(Edition edition, ValidationProfile? profile = null, RuleSet? rules = null, MunicipalityScope? municipality = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        rules ??= RuleSet.BuiltIn(edition);
        return [.. edition.Groups.Select(g => Compile(g, profile, rules, municipality))];
    }

    /// <summary>Reports what is wrong with a record: items in column order, then rules across them.</summary>
    public void Validate(StandardRecord record, in SourcePosition position, IFindingSink sink)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(sink);
        Span<ulong> unusable = stackalloc ulong[_asked.Length];
        unusable.Clear();
        Span<byte> answers = stackalloc byte[_conditions];
        answers.Clear();
        for (var word = 0; word < _asked.Length; word++)
        {
            for (var items = _asked[word] | record.Given(word); items != 0; items &= items - 1)
            {
                var i = (word << 6) + BitOperations.TrailingZeroCount(items);
                if (!_items[i].Check(record, answers, in position, sink))
                {
                    unusable[word] |= 1UL << i;
                }
            }
        }

        _municipality?.Check(record, in position, sink);
        foreach (var rule in _rules)
        {
            rule.Check(record, unusable, in position, sink);
        }
    }
}
