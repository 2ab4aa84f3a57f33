using Hub.Catalog.Conditions;
using Hub.Catalog.Records;

namespace Hub.Catalog.Editions;

/// <summary>When a conditional item must have a value: an expression over items of the same record.</summary>
public sealed class ItemCondition
{
    private Condition? _expression;
    private Group? _group;

    /// <summary>Builds a condition from its canonical text (see <see cref="ConditionParser"/>); empty text when nothing evaluable is known.</summary>
    public ItemCondition(string text, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Note = note;
    }

    /// <summary>Canonical expression, e.g. <c>00100007 = '1' and 00100102 not in ('なし', '不明')</c>; empty when not evaluable.</summary>
    public string Text { get; }

    /// <summary>The workbook's own words; only in editions imported on a user's disk, and where the condition can't be evaluated.</summary>
    public string? Note { get; }

    /// <summary>False when the workbook's condition asks for something that no item of the record tells.</summary>
    public bool IsEvaluable => Text.Length > 0;

    /// <summary>The parsed expression; throws for a condition that is not evaluable.</summary>
    public Condition Expression => _expression ??= ConditionParser.Parse(Text, _group ?? throw new InvalidOperationException("The condition belongs to no group."));

    /// <summary>True when the condition holds for the given occurrence of repeated items; false for a condition that is not evaluable. Allocates nothing once parsed.</summary>
    public bool Holds(StandardRecord record, int occurrence = 0) => IsEvaluable && Expression.Holds(record, occurrence);

    internal void Bind(Group group) => _group = group;
}
