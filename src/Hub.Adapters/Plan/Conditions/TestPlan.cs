using Hub.Adapters.Model;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Plan.Conditions;

/// <summary>Asks about one field or item.</summary>
internal sealed class TestPlan(FieldPlan? field, int item, ConditionKind kind, ByteMap values) : ConditionPlan
{
    public override bool Holds(MappingState state, ReadOnlySpan<byte> record)
    {
        ReadOnlySpan<byte> value;
        if (field is not null)
        {
            value = state.Peek(field, record);
        }
        else
        {
            value = state.Row[item];
        }

        return kind switch
        {
            ConditionKind.Empty => value.IsEmpty,
            ConditionKind.Present => !value.IsEmpty,
            ConditionKind.Is => values.Find(value) >= 0,
            _ => values.Find(value) < 0,
        };
    }

    public override void AddReads(List<ItemRead> reads) => reads.Add(new ItemRead(field, item));
}
