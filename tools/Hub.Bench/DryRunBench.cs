using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Lookups;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Engine.Plans;
using Hub.Engine.Streams;
using Hub.Forge;
using Hub.Records.Framing;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Bench;

/// <summary>
/// <c>Hub.Bench dryrun [--adapter A] [--records N] [--rounds R] [--garbage SHARE]</c>: forged extracts through what a dry-run does with a record on one core, in memory: cut, decode, cleanse, map,
/// validate by all record-level rules, stage the row. Best round of CPU time; without --adapter one pack of each archetype. With --garbage that share of the
/// records (0 to 1) holds chance bytes. Items are those that the adapter maps, filled
/// are those that got a value.
/// </summary>
internal static class DryRunBench
{
    private const int BatchRecords = 2_000;
    private const double Standard = 25;

    private static readonly string[] s_packs = ["sample-host-f/001", "sample-host-h/001", "sample-host-n/003", "sample-host-i/010", "sample-csv/012", "sample-interim/001"];

    /// <summary>Runs one pack, or one of each archetype.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var only = Option(args, "--adapter");
        var records = long.Parse(Option(args, "--records") ?? "4000", CultureInfo.InvariantCulture);
        var rounds = int.Parse(Option(args, "--rounds") ?? "40", CultureInfo.InvariantCulture);
        var garbage = double.Parse(Option(args, "--garbage") ?? "0", CultureInfo.InvariantCulture);
        var editions = EditionLibrary.Load();
        var (items, seconds) = (0.0, 0.0);
        Console.WriteLine($"{"adapter",-18} {"file",-18} {"items",6} {"filled",7} {"B/rec",6} {"records/s",11} {"items/s",12} {"of 25 items/s",14} {"ns/item",8}");
        foreach (var name in only is null ? s_packs : [only])
        {
            var problems = new AdapterProblems();
            var pack = AdapterPack.Load(new AdapterLibrary().Find(name)!, problems)!;
            var plan = AdapterPlan.Compile(pack, editions.Find(pack.Edition)!, AdapterSite.Default, problems)!;
            var run = new AdapterRunPlan(name, "", plan, RuleSet.BuiltIn(plan.Edition), ValidationProfile.Find("")!);
            foreach (var file in Forge.Forge.Files(plan).Where(f => plan.LookupsFor(f.Name).Count == 0))
            {
                var (mapped, spent) = Row(run, plan, file, new Load(records, rounds, garbage));
                items += mapped;
                seconds += spent;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {items / seconds / Standard:N0} records of 25 items a second"));
        return Task.FromResult(0);
    }

    private static (double Items, double Seconds) Row(AdapterRunPlan run, AdapterPlan plan, ForgedFile file, Load load)
    {
        using var extract = new MemoryStream();
        _ = Forge.Forge.Write(plan, new ForgeOptions { Records = load.Records, Errors = 0 }, file, extract, null);
        var bytes = extract.ToArray();
        var worker = new RecordWorker(run.CreateMapper(file.Name, LookupSet.Empty), TimeProvider.System);
        using var batch = new WorkBatch(run.Edition.Groups, run.Kept);
        var (best, cut, filled, mapped) = (double.MaxValue, 0L, 0L, 0L);
        for (var round = 0; round < load.Rounds; round++)
        {
            var framer = run.CreateFramer(file.Name);
            var random = new Random(1);
            var start = Environment.CpuUsage.TotalTime;
            (cut, filled, mapped) = (0, 0, 0);
            var (at, isRead) = (0, false);
            while (!isRead)
            {
                (at, isRead) = Cut(framer, bytes, at, batch);
                Spoil(batch, random, load.Garbage);
                worker.Run(batch);
                cut += batch.Records.Count;
                filled += batch.Staged.Supplied.Where(s => s.Kind == "Filled").Sum(s => s.Count);
                mapped += batch.Staged.Supplied.Where(s => s.Kind is "Filled" or "Empty").Sum(s => s.Count);
                if (load.Garbage == 0 && batch.Staged.Findings.Find(f => f.Severity == Findings.Severity.Error) is { } finding)
                {
                    throw new InvalidOperationException($"{run.Adapter} {file.Name} {finding.Position.Record}: {finding.Code} {finding.Field} {finding.ItemId}");
                }

                batch.Clear();
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        if (cut > 0)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Adapter,-18} {file.Name,-18} {(double)mapped / cut,6:N1} {(double)filled / cut,7:N1} {bytes.Length / cut,6:N0} {cut / best,11:N0} {mapped / best,12:N0} {mapped / best / Standard,14:N0} {best * 1e9 / Math.Max(1, mapped),8:N1}"));
        }

        return (mapped, best);
    }

    private static (int At, bool IsRead) Cut(RecordFramer framer, ReadOnlySpan<byte> bytes, int at, WorkBatch batch)
    {
        var from = at;
        while (batch.Records.Count < BatchRecords)
        {
            var offset = framer.ReadOffset;
            var status = framer.TryRead(bytes[at..], true, out var start, out var length, out var consumed);
            if (status == FrameStatus.End)
            {
                Take(bytes[from..at], framer, batch);
                return (at, true);
            }

            if (status != FrameStatus.Header)
            {
                batch.Records.Add(new RecordSlice(framer.NextOrdinal - 1, offset + start, at + start - from, length, framer.Damage, status == FrameStatus.Record));
            }

            at += consumed;
        }

        Take(bytes[from..at], framer, batch);
        return (at, false);
    }

    private static void Take(ReadOnlySpan<byte> bytes, RecordFramer framer, WorkBatch batch)
    {
        bytes.CopyTo(batch.Fill(bytes.Length));
        batch.Header = framer.Header.ToArray();
    }

    private static void Spoil(WorkBatch batch, Random random, double share)
    {
        for (var i = 0; share > 0 && i < batch.Records.Count; i++)
        {
            if (random.NextDouble() < share)
            {
                random.NextBytes(batch.Buffer.AsSpan(batch.Records[i].Start, batch.Records[i].Length));
            }
        }
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private readonly record struct Load(long Records, int Rounds, double Garbage);
}
