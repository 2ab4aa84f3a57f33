using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Validation.Rules;

/// <summary>The rules about one item, compiled.</summary>
internal sealed partial class ItemPlan
{
    private readonly Item _item;
    private readonly int _ordinal;
    private readonly ItemType _type;
    private readonly int _length;
    private readonly int _scale;
    private readonly bool _required;
    private readonly bool _isFlag;
    private readonly bool _isRepeated;
    private readonly ItemCondition? _condition;
    private readonly int[] _conditionItems;
    private readonly int _conditionIndex;
    private readonly CodeList[] _lists;
    private readonly CheckDigitKind _checkDigit;
    private readonly int _flag;
    private readonly int _notation;
    private readonly bool _notationMustBeHere;
    private readonly ValueRange? _range;
    private readonly ValidationProfile _profile;

    public ItemPlan(Item item, ValidationProfile profile, ConditionTable conditions)
    {
        _item = item;
        _profile = profile;
        _ordinal = item.Ordinal;
        _type = item.Type;
        _length = item.Length == 0 ? int.MaxValue : item.Length;
        _scale = item.Scale;
        _isRepeated = item.IsRepeated;
        _required = item.Requirement == Requirement.Required;
        _condition = item.Requirement == Requirement.Conditional && item.Condition is { IsEvaluable: true } condition ? condition : null;
        _conditionItems = ItemsOf(_condition);
        _conditionIndex = _condition is null ? -1 : conditions.IndexOf(_condition);
        _lists = item.CodeLists.Count == item.CodeListIds.Count && item.CodeLists.All(l => !l.IsOwn) ? [.. item.CodeLists] : [];
        _checkDigit = CheckDigitRule.KindOf(item);
        _flag = OrdinalOf(item, item.UnknownFlag);
        _notation = OrdinalOf(item, item.UnknownNotation);
        // Where the edition itself makes the notation conditional, the finding is E0004 and is not told twice.
        _notationMustBeHere = _notation >= 0 && item.Group.Items[_notation].Condition is not { IsEvaluable: true };
        _range = item.Minimum is null && item.Maximum is null ? null : new ValueRange(item);
        _isFlag = item is { Type: ItemType.HalfWidth, Length: 1, CodeListIds.Count: 0 }
            && (item.UnknownDate == UnknownDateRole.Flag || item.Name is "最新フラグ" or "削除フラグ" or "除票フラグ");
    }

    /// <summary>False where an absent item has nothing to be said about: then <see cref="Check"/> gives true.</summary>
    public bool AsksWhenAbsent => _required || _condition is not null || _flag >= 0;

    /// <summary>Checks the item in a record; false when rules across items can't use its value.</summary>
    /// <param name="record">The record.</param>
    /// <param name="answers">What is known so far of the conditions of this record (<see cref="ConditionTable"/>).</param>
    /// <param name="position">Where the record is.</param>
    /// <param name="sink">Takes the findings.</param>
    public bool Check(StandardRecord record, Span<byte> answers, in SourcePosition position, IFindingSink sink)
    {
        var value = record[_ordinal];
        if (_isRepeated)
        {
            return CheckRepeated(record, in position, sink);
        }

        var unknown = _flag >= 0 && record[_flag].SequenceEqual("1"u8);
        if (value.IsEmpty)
        {
            return !CheckMissing(record, answers, unknown, in position, sink) && !unknown;
        }

        var usable = CheckValue(value, unknown, in position, sink);
        return _flag < 0 ? usable : CheckUnknown(record, unknown, in position, sink) && usable && !unknown;
    }

    private bool CheckRepeated(StandardRecord record, in SourcePosition position, IFindingSink sink)
    {
        var usable = true;
        var count = record.Count(_ordinal);
        for (var i = 0; i < count; i++)
        {
            var value = record.Value(_ordinal, i);
            if (!value.IsEmpty)
            {
                usable &= CheckValue(value, false, in position, sink);
            }
            else if (_condition is null)
            {
                Add(ItemFindings.RepeatGap, $"{i + 1}", "", in position, sink);
            }
        }

        if (_required && count == 0)
        {
            Add(ItemFindings.RequiredMissing, "", "", in position, sink);
            return false;
        }

        if (_condition is null)
        {
            return usable;
        }

        var occurrences = 1;
        foreach (var item in _conditionItems)
        {
            occurrences = Math.Max(occurrences, record.Count(item));
        }

        for (var i = 0; i < occurrences; i++)
        {
            if (record.Value(_ordinal, i).IsEmpty && _condition.Holds(record, i) && (i == 0 || RepeatsAt(record, i)))
            {
                Add(ItemFindings.ConditionallyRequiredMissing, "", _condition.Text, in position, sink);
                return false;
            }
        }

        return usable;
    }

    // A condition over items that don't repeat asks for the first occurrence only.
    private bool RepeatsAt(StandardRecord record, int occurrence)
    {
        foreach (var item in _conditionItems)
        {
            if (record.Count(item) > occurrence)
            {
                return true;
            }
        }

        return false;
    }

    private bool CheckMissing(StandardRecord record, Span<byte> answers, bool unknown, in SourcePosition position, IFindingSink sink)
    {
        // An unknown date may be left out: its notation says what is known (不詳日).
        if (unknown)
        {
            return false;
        }

        if (_required)
        {
            Add(ItemFindings.RequiredMissing, "", "", in position, sink);
            return true;
        }

        if (_condition is not null && ConditionTable.Holds(answers, _conditionIndex, _condition, record))
        {
            Add(ItemFindings.ConditionallyRequiredMissing, "", _condition.Text, in position, sink);
            return true;
        }

        return false;
    }

    private bool CheckUnknown(StandardRecord record, bool unknown, in SourcePosition position, IFindingSink sink)
    {
        if (unknown && _notationMustBeHere && record[_notation].IsEmpty)
        {
            Add(ItemFindings.UnknownDateInconsistent, $"{_item.UnknownFlag} = 1", $"{_item.UnknownNotation} is not null", in position, sink);
            return false;
        }

        if (!unknown && _notation >= 0 && !record[_notation].IsEmpty)
        {
            Add(ItemFindings.UnknownDateInconsistent, $"{_item.UnknownFlag} = 0", $"{_item.UnknownNotation} is null", in position, sink);
            return false;
        }

        return true;
    }

    private static int[] ItemsOf(ItemCondition? condition)
    {
        var ordinals = new SortedSet<int>();
        condition?.Expression.AddItems(ordinals);
        return [.. ordinals];
    }

    private static int OrdinalOf(Item item, string? id) => id is null ? -1 : item.Group.Find(id)?.Ordinal ?? -1;
}
