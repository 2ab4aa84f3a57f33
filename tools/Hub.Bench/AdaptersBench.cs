using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;

namespace Hub.Bench;

/// <summary>
/// <c>Hub.Bench adapters [--seconds S]</c>: records through the plan of sample-host-f/001 (decode, cleanse, map) on one core, in memory, best round;
/// and bytes allocated per record. The records are those of the golden case that give a row.
/// </summary>
internal static class AdaptersBench
{
    /// <summary>Runs both record types.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var seconds = args is ["--seconds", var s, ..] ? double.Parse(s, CultureInfo.InvariantCulture) : 1.0;
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find("sample-host-f/001")!, problems)!;
        var plan = AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
        Console.WriteLine($"{"source",-12} {"items",6} {"records/s",12} {"items/s",14} {"25-item rec/s",14} {"B/record",9}");
        foreach (var file in (string[])["SHIEN.DAT", "JUKI.DAT"])
        {
            Row(plan, Path.Combine(Root(), "tests", "Golden", "sample-host-f", "001", "register", file), seconds);
        }

        return Task.FromResult(0);
    }

    private static void Row(AdapterPlan plan, string path, double seconds)
    {
        var stream = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);
        var length = plan.CreateRecord(Path.GetFileNameWithoutExtension(path).ToLowerInvariant()).Bytes.Length;
        var worker = plan.CreateWorker(stream);
        var sink = new CountingSink();
        var findings = new FindingList();
        var offsets = new List<int>();
        for (var at = 0; at < bytes.Length; at += length)
        {
            findings.Clear();
            if (worker.Map(new RawRecord(0, at, bytes.AsSpan(at, length)), sink, findings) == MappingOutcome.Mapped && findings.Count == 0)
            {
                offsets.Add(at);
            }
        }

        var best = 0.0;
        var allocated = 0L;
        for (var round = 0; round < 5; round++)
        {
            var count = 0L;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            var spent = TimeSpan.Zero;
            while (spent.TotalSeconds < seconds / 5)
            {
                for (var i = 0; i < 64; i++)
                {
                    foreach (var at in offsets)
                    {
                        worker.Map(new RawRecord(0, at, bytes.AsSpan(at, length)), sink, findings);
                        count++;
                    }
                }

                spent = Environment.CpuUsage.TotalTime - start;
            }

            best = Math.Max(best, count / spent.TotalSeconds);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / count;
        }

        var items = sink.Items;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stream,-12} {items,6} {best,12:N0} {best * items,14:N0} {best * items / 25,14:N0} {allocated,9}"));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hub.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Hub.sln is not above the program.");
        }

        return folder;
    }

    private sealed class CountingSink : IRecordSink
    {
        public int Items { get; private set; }

        public void Add(StandardRecord row, SourcePosition position) => Items = row.Group.Items.Count;
    }
}
