using Hub.Adapters.Plan;
using Hub.Records.Framing;
using Hub.Records.Selection;

namespace Hub.Adapters.Compiling;

/// <summary>Makes the framer that the sources of a file ask for.</summary>
internal static class FramerFactory
{
    /// <summary>A new framer, at the start of the stream; it adds up the control totals where a source declares some.</summary>
    public static RecordFramer Create(SourcePlan[] sources)
    {
        var framer = sources[0].Format is null ? CreateOfLayout(sources[0]) : CreateOfRows(sources);
        if (sources.All(s => s.Totals.Length == 0))
        {
            return framer;
        }

        var sorter = new RecordSorter(sources);
        SourcePlan? current = null;
        return new TotallingFramer(
            framer,
            [.. sources.SelectMany(s => s.Totals.Select(t => new TrailerTotal(
                new ControlTotal(t.Declared(), t.Summed?.Invoke()),
                _ => current is not null && t.Of.Contains(current.Name),
                record => current == s && sorter.Holds(t.When, record))))],
            record => current = sorter.Find(record));
    }

    private static RecordFramer CreateOfLayout(SourcePlan source) => source.Framing switch
    {
        "fixed" => new FixedFramer(source.Length),
        "rdw" => new RdwFramer(),
        "bdw-rdw" => new BdwRdwFramer(),
        _ => new NewlineFramer(source.CodeUnit),
    };

    /// <summary>Where the record types of a file have different numbers of columns, the worker knows which a row must have.</summary>
    private static CsvFramer CreateOfRows(SourcePlan[] sources)
    {
        var format = (sources.FirstOrDefault(s => s.Format is { HeaderRows: > 0 }) ?? sources[0]).Format!;
        return new CsvFramer(sources.Any(s => s.Columns.Count != sources[0].Columns.Count) ? format with { Columns = 0 } : format);
    }
}
