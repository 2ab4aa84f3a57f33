using Hub.Adapters.Plan;
using Hub.Codecs.Numbers;
using Hub.Records.Decoding;
using Hub.Records.Framing;
using Hub.Records.Selection;

namespace Hub.Adapters.Compiling;

/// <summary>Makes the framer that the sources of a file ask for.</summary>
internal static class FramerFactory
{
    /// <summary>A new framer, at the start of the stream; it adds up the control totals where a source declares some.</summary>
    public static RecordFramer Create(SourcePlan[] sources, bool isEbcdic)
    {
        var framer = Create(sources[0]);
        if (sources.All(s => s.Totals.Length == 0))
        {
            return framer;
        }

        var options = isEbcdic ? DecodeOptions.Host : new DecodeOptions { Zones = ZoneStyle.Ascii };
        var sorter = new RecordSorter(sources);
        return new TotallingFramer(framer, [.. sources.SelectMany(s => s.Totals.Select(t => new TrailerTotal(
            new ControlTotal(t.Declared, t.Summed, options),
            record => sorter.Find(record) is { } counted && t.Of.Contains(counted.Name),
            record => sorter.Find(record) == s && sorter.Holds(t.When, record))))]);
    }

    private static RecordFramer Create(SourcePlan source) => source.Framing switch
    {
        "fixed" => new FixedFramer(source.Length),
        "rdw" => new RdwFramer(),
        "bdw-rdw" => new BdwRdwFramer(),
        "newline" => new NewlineFramer(source.CodeUnit),
        _ => new CsvFramer(source.Format),
    };
}
