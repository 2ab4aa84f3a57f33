using Hub.Adapters.Plan;
using Hub.Records.Framing;

namespace Hub.Adapters.Compiling;

/// <summary>Makes the framer that a source asks for.</summary>
internal static class FramerFactory
{
    /// <summary>A new framer, at the start of the stream.</summary>
    public static RecordFramer Create(SourcePlan source) => source.Framing switch
    {
        "fixed" => new FixedFramer(source.Length),
        "rdw" => new RdwFramer(),
        "bdw-rdw" => new BdwRdwFramer(),
        "newline" => new NewlineFramer(source.CodeUnit),
        _ => new CsvFramer(source.Format),
    };
}
