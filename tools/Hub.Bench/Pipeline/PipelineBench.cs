using System.Diagnostics;
using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Client;
using Hub.Contracts.Run.V1;
using Hub.Forge;
using Hub.Testing.Postgres;

namespace Hub.Bench.Pipeline;

/// <summary>
/// <c>Hub.Bench pipeline [--adapter A] [--records N] [--rounds R] [--warm W] [--hub DLL]</c>: file → gRPC → <c>hub serve</c> → PostgreSQL, beside the rival: one Npgsql binary COPY of the same rows,
/// from values that are in memory already, into a table of the same shape, in the same server and run; and what 1 % of faulty records costs.
/// PostgreSQL is one of this program's own, with fsync. Rows count as stored when the checkpoint of the last one is durable; the check across records, the commit and
/// the report come after that, and are printed by themselves. The default adapter has one file of records that give one row of 28 items. Processor time
/// of the hub, of this client and of PostgreSQL is printed for a row, as the rate depends on what else the machine does. A hub runs for days: W small migrations and one of
/// full size come first, unmeasured, for its compiler (of the processor time of a hub's first five migrations half is that).
/// </summary>
internal static class PipelineBench
{
    private const string Municipality = "131016";
    private const long SmallRecords = 2_000;

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var adapter = Option(args, "--adapter") ?? "sample-host-f/031";
        var records = long.Parse(Option(args, "--records") ?? "500000", CultureInfo.InvariantCulture);
        var rounds = int.Parse(Option(args, "--rounds") ?? "3", CultureInfo.InvariantCulture);
        var warm = int.Parse(Option(args, "--warm") ?? "40", CultureInfo.InvariantCulture);
        if (PostgresPrograms.Missing is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return 3;
        }

        var folder = Directory.CreateTempSubdirectory("hub-bench-");
        try
        {
            using var postgres = PostgresServer.Start("fsync=on", "full_page_writes=on", "shared_buffers=256MB", "max_wal_size=8GB");
            var connection = postgres.ConnectionString(postgres.CreateDatabase());
            var clean = Write(adapter, records, 0, Path.Combine(folder.FullName, "clean"));
            var faulty = Write(adapter, records, 0.01, Path.Combine(folder.FullName, "faulty"));
            var small = Write(adapter, SmallRecords, 0.01, Path.Combine(folder.FullName, "small"));
            await using var hub = await HubProcess.StartAsync(Option(args, "--hub"), connection, folder.FullName);
            for (var i = 0; i < warm; i++)
            {
                await MigrateAsync(hub, postgres, adapter, small, 0);
            }

            await RunAllAsync(hub, postgres, connection, adapter, clean, faulty, rounds);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAllAsync(HubProcess hub, PostgresServer postgres, string connection, string adapter, IReadOnlyList<string> clean, IReadOnlyList<string> faulty, int rounds)
    {
        Console.WriteLine($"{"",-6} {"rows",10} {"hub rows/s",12} {"COPY rows/s",12} {"hub/COPY",9} {"check+commit s",15} {"1 % faulty rec/s",17} {"of clean",9} {"CPU us/row: hub",16} {"client",7} {"PG",7} {"COPY",7} {"PG",7}");
        List<double> ratios = [];
        List<double> shares = [];
        var known = await BareCopy.TablesAsync(connection);
        await MigrateAsync(hub, postgres, adapter, clean, 0);
        var tables = (await BareCopy.TablesAsync(connection)).Except(known).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            // One right after the other: what else the machine does changes within seconds.
            var copied = await BareCopy.RunAsync(connection, tables, () => Spent.Now(hub, postgres));
            GC.Collect();
            var (stored, rest, records, spent) = await MigrateAsync(hub, postgres, adapter, clean, round);
            var (storedFaulty, _, recordsFaulty, _) = await MigrateAsync(hub, postgres, adapter, faulty, round);
            var hubRate = copied.Rows / stored.TotalSeconds;
            var copyRate = copied.Rows / copied.Elapsed.TotalSeconds;
            var share = recordsFaulty / storedFaulty.TotalSeconds / (records / stored.TotalSeconds);

            // The first round is the compilers' and the caches'.
            if (round > 0)
            {
                ratios.Add(hubRate / copyRate);
                shares.Add(share);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(round == 0 ? "warm" : $"{round}"),-6} {copied.Rows,10:N0} {hubRate,12:N0} {copyRate,12:N0} {hubRate / copyRate,9:P0} {rest.TotalSeconds,15:N2} {recordsFaulty / storedFaulty.TotalSeconds,17:N0} {share,9:P0} {spent.Hub / copied.Rows,16:N2} {spent.Client / copied.Rows,7:N2} {spent.Postgres / copied.Rows,7:N2} {copied.Spent.Client / copied.Rows,7:N2} {copied.Spent.Postgres / copied.Rows,7:N2}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median: hub at {Median(ratios):P0} of a bare COPY; with 1 % faulty records at {Median(shares):P0} of clean ones; peak of hub serve {hub.PeakMegabytes:N0} MB"));
    }

    private static async Task<(TimeSpan Stored, TimeSpan Ended, long Records, Spent Spent)> MigrateAsync(HubProcess hub, PostgresServer postgres, string adapter, IReadOnlyList<string> files, int round)
    {
        using var client = new HubClient(new HubClientOptions(hub.Address) { Token = hub.Token, ProgressInterval = TimeSpan.Zero });
        var start = Stopwatch.GetTimestamp();
        var stored = TimeSpan.Zero;
        var before = Spent.Now(hub, postgres);
        Spent spent = default;
        var request = new MigrationRequest
        {
            Municipality = Municipality,
            Adapter = adapter,
            Files = [.. files.Select(f => new SourceFile(f))],
            Resume = false,
            Title = $"bench {round}",
            Override = new CommitOverride { DecidedBy = "bench", Reason = "bench" },
        };
        var result = await client.MigrateAsync(request, new Sink(See), CancellationToken.None);
        return (stored, Stopwatch.GetElapsedTime(start) - stored, result.Run.Totals.RecordCount, spent);

        void See(MigrationProgress progress)
        {
            if (progress.Stage == MigrationStage.Finishing && stored == default)
            {
                stored = Stopwatch.GetElapsedTime(start);
                spent = Spent.Now(hub, postgres) - before;
            }
        }
    }

    private static List<string> Write(string adapter, long records, double errors, string folder)
    {
        Directory.CreateDirectory(folder);
        var problems = new AdapterProblems();
        var pack = AdapterPack.Load(new AdapterLibrary().Find(adapter) ?? throw new ArgumentException($"There is no adapter {adapter}."), problems)!;
        var plan = AdapterPlan.Compile(pack, EditionLibrary.Load().Find(pack.Edition)!, AdapterSite.Default, problems)!;
        List<string> paths = [];
        foreach (var file in Forge.Forge.Files(plan))
        {
            paths.Add(Path.Combine(folder, file.Name));
            using var output = new BufferedStream(File.Create(paths[^1]), 1 << 20);
            Forge.Forge.Write(plan, new ForgeOptions { Records = records, Seed = 9, Errors = errors }, file, output, TextWriter.Null);
        }

        return paths;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private sealed class Sink(Action<MigrationProgress> see) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) => see(value);
    }
}
