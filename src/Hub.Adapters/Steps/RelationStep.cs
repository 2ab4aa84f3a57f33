using Hub.Adapters.Plan;
using Hub.Adapters.Tables;

namespace Hub.Adapters.Steps;

/// <summary>
/// <c>relation</c>: a 続柄 text such as 妻の子 to up to four codes. Parts are divided by の; each must be in the table. The first code is the
/// item's own value, the others go to the items named.
/// </summary>
internal sealed class RelationStep(CodeTable table, int column, IReadOnlyList<ItemTarget> others) : Step
{
    public override void Run(MappingState state)
    {
        var value = state.Value;
        Span<int> rows = stackalloc int[4];
        var count = 0;
        while (!value.IsEmpty)
        {
            var whole = table.FindRow(value);
            var at = whole >= 0 ? -1 : value.IndexOf("の"u8);
            var part = at < 0 ? value : value[..at];
            var row = whole >= 0 ? whole : table.FindRow(part);
            if (row < 0 || count > others.Count)
            {
                state.Fail(MappingFindings.RelationUnknown, table.File);
                return;
            }

            rows[count++] = row;
            value = at < 0 ? default : value[(at + 3)..];
        }

        for (var i = 0; i < others.Count; i++)
        {
            state.SetOther(others[i], i + 1 < count ? table.Value(rows[i + 1], column) : default);
        }

        if (count > 0)
        {
            state.Use(table.Value(rows[0], column));
        }
    }
}
