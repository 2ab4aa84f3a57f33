using Hub.Bench.Characters;

namespace Hub.Bench;

/// <summary>Finds the bench that a command line names: <c>Hub.Bench NAME [options]</c>. One file per bench, one line here.</summary>
internal static class Dispatcher
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Benches = new(StringComparer.Ordinal)
    {
        ["golden"] = GoldenBench.RunAsync,
        ["adapters"] = AdaptersBench.RunAsync,
        ["dryrun"] = DryRunBench.RunAsync,
        ["validation"] = ValidationBench.RunAsync,
        ["forge"] = ForgeBench.RunAsync,
        ["records"] = RecordsBench.RunAsync,
        ["grpc"] = GrpcBench.RunAsync,
        ["characters"] = CharactersBench.RunAsync,
        ["glyphs"] = GlyphsBench.RunAsync,
        ["pipeline"] = Pipeline.PipelineBench.RunAsync,
        ["codecs"] = Codecs.CodecsBench.RunAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length > 0 && Benches.TryGetValue(args[0], out Func<string[], Task<int>>? bench))
        {
            return await bench(args[1..]).ConfigureAwait(false);
        }

        await Console.Error.WriteLineAsync($"usage: Hub.Bench <{string.Join('|', Benches.Keys)}> [options]").ConfigureAwait(false);
        return 2;
    }
}
