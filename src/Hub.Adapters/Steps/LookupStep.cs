using Hub.Adapters.Plan;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Steps;

/// <summary><c>lookup</c>: a column of the row whose key is the value, such as the 町字ID of an own address code.</summary>
internal sealed class LookupStep(CodeTable table, int column, LookupStep.Missing missing) : Step
{
    /// <summary>What a key that the table lacks does.</summary>
    internal enum Missing
    {
        Error,
        Warning,
        Empty,
    }

    public override void Run(MappingState state)
    {
        var row = table.FindRow(state.Value);
        if (row >= 0)
        {
            state.Use(table.Value(row, column));
        }
        else if (missing == Missing.Error)
        {
            state.Fail(MappingFindings.LookupMissing, table.File);
        }
        else
        {
            if (missing == Missing.Warning)
            {
                state.Report(MappingFindings.LookupMissingAccepted, state.ShownHere(state.Value), table.File);
            }

            state.Clear();
        }
    }
}
