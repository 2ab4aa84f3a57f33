namespace Hub.Adapters.Plan.Values;

/// <summary>
/// The first part that is not empty. Which one it was is counted, and parts that differ are told: reading only one of two legacy fields
/// made 届出日 of residents 「不詳」 in a real migration (FACTS 10.2). Where a date is made of it, zeros count as empty.
/// </summary>
internal sealed class CoalesceValue(ValuePlan[] parts, string[] names, bool zerosAreEmpty, bool tellsDifferences) : ValuePlan
{
    public override void AddReads(List<ItemRead> reads)
    {
        base.AddReads(reads);
        foreach (var part in parts)
        {
            part.AddReads(reads);
        }
    }

    protected override void Load(MappingState state, ReadOnlySpan<byte> record)
    {
        var begin = state.BeginJoin();
        var chosen = -1;
        var chosenField = state.MarkField();
        var differs = false;
        for (var i = 0; i < parts.Length && !state.HasFailed; i++)
        {
            parts[i].Run(state, record);
            if (state.IsEmpty || (zerosAreEmpty && state.Value.IndexOfAnyExcept((byte)'0') < 0))
            {
                continue;
            }

            if (chosen < 0)
            {
                state.AppendJoin(begin, []);
                (chosen, chosenField) = (i, state.MarkField());
            }
            else if (tellsDifferences)
            {
                differs |= !state.JoinedEquals(begin);
            }
            else
            {
                break;
            }
        }

        if (differs)
        {
            state.Report(MappingFindings.SourcesDiffer, "", names[chosen]);
        }

        if (chosen > 0)
        {
            state.Note(CountKind.Coalesced);
        }

        state.ReturnTo(chosenField);
        state.EndJoin(begin);
        if (state.HasFailed)
        {
            state.Clear();
        }
    }
}
