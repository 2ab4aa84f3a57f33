using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Forge;

namespace Hub.Bench;

/// <summary>
/// <c>Hub.Bench forge [--adapter A] [--records N]</c>: records written for every pack on one core, with 1 % faults and their ledger, best of three rounds; and what
/// making the templates costs. Time is CPU time of the process.
/// </summary>
internal static class ForgeBench
{
    private const int Rounds = 3;

    /// <summary>Runs one pack or all.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var only = Option(args, "--adapter");
        var records = long.Parse(Option(args, "--records") ?? "100000", CultureInfo.InvariantCulture);
        var editions = EditionLibrary.Load();
        var slowest = double.MaxValue;
        Console.WriteLine($"{"adapter",-20} {"records",10} {"MB",7} {"records/s",12} {"MB/s",8} {"templates ms",13}");
        foreach (var name in new AdapterLibrary().List().Select(p => p.Name).Where(n => only is null || n == only))
        {
            slowest = Math.Min(slowest, Row(Plan(name, editions), records));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest {slowest:N0} records/s"));
        return Task.FromResult(0);
    }

    private static AdapterPlan Plan(string name, EditionLibrary editions)
    {
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(name)!, problems)!;
        return AdapterPlan.Compile(pack, editions.Find(pack.Edition)!, AdapterSite.Default, problems)!;
    }

    private static double Row(AdapterPlan plan, long records)
    {
        var started = Environment.CpuUsage.TotalTime;
        var files = Forge.Forge.Files(plan);
        var made = Environment.CpuUsage.TotalTime - started;
        var (best, written, bytes) = (0.0, 0L, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            (written, bytes) = (0, 0);
            var start = Environment.CpuUsage.TotalTime;
            foreach (var file in files)
            {
                var summary = Forge.Forge.Write(plan, new ForgeOptions { Records = records / files.Count, Seed = (ulong)round }, file, new BufferedStream(Stream.Null, 1 << 20), TextWriter.Null);
                written += summary.Records;
                bytes += summary.Bytes;
            }

            best = Math.Max(best, written / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        var megabytes = bytes / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Pack.Name,-20} {written,10:N0} {megabytes,7:N1} {best,12:N0} {megabytes / written * best,8:N0} {made.TotalMilliseconds,13:N0}"));
        return best;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
