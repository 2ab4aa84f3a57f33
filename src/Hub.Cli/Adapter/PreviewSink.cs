using System.Text;
using Hub.Adapters;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Cli.Adapter;

/// <summary>Prints the items of a row that have a value, masked unless values are asked for; what tells a place is never shown.</summary>
internal sealed class PreviewSink(TextWriter output, bool values) : IRecordSink
{
    /// <inheritdoc/>
    public void Add(StandardRecord row, SourcePosition position)
    {
        output.WriteLine($"  {row.Group.Name}");
        foreach (var item in row.Group.Items)
        {
            for (int i = 0, count = row.Count(item.Ordinal); i < count; i++)
            {
                var value = row.Value(item.Ordinal, i);
                output.WriteLine($"    {item.Id} {item.Name} = {(item.IsPlace ? Mask.Hidden : values ? Encoding.UTF8.GetString(value) : Mask.Shape(value))}");
            }
        }
    }
}
