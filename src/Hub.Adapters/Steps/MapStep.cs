using Hub.Adapters.Plan;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Steps;

/// <summary><c>map</c> and <c>values</c>: a legacy code to a standard one. A code that the table lacks is an error, never a default.</summary>
internal sealed class MapStep(CodeTable table, int column) : Step
{
    public override bool RunsOnEmpty { get; } = table.FindRow([]) >= 0;

    public override void Run(MappingState state)
    {
        var row = table.FindRow(state.Value);
        if (row < 0)
        {
            state.Fail(MappingFindings.CodeUnmapped, table.File);
            return;
        }

        state.Use(table.Value(row, column));
    }
}
