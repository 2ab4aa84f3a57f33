using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Compare;

namespace Hub.Bench;

/// <summary><c>golden [--rows N]</c>: rows per second of comparing two files of 25 quoted columns by key, 1 % changed: in order, and shuffled. The aim: 1,000,000.</summary>
internal static class GoldenBench
{
    private const int Columns = 25;

    public static Task<int> RunAsync(string[] args)
    {
        var rows = args is ["--rows", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 500_000;
        var root = Directory.CreateTempSubdirectory("hub-bench-golden").FullName;
        try
        {
            var bytes = Write(Path.Combine(root, "e"), rows, 0, false);
            Write(Path.Combine(root, "a"), rows, 100, false);
            Write(Path.Combine(root, "s"), rows, 100, true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows of {Columns} columns, {bytes / (double)rows:N0} bytes each"));
            Measure(root, "in order, 1 % changed", "a", rows, 5);
            Measure(root, "shuffled, 1 % changed", "s", rows, 5);
            Measure(root, "the same bytes", "e", rows, 5);
            return Task.FromResult(0);
        }
        finally
        {
            Directory.Delete(root, true);
        }
    }

    private static void Measure(string root, string name, string actual, int rows, int rounds)
    {
        var wall = TimeSpan.MaxValue;
        var cpu = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var result = FolderComparer.Compare(Path.Combine(root, "e"), Path.Combine(root, actual), new() { Key = ["c00", "c01"], TemporaryFolder = root }, new KeyColumns([]));
            clock.Stop();
            process.Refresh();
            var used = process.TotalProcessorTime - before;
            wall = clock.Elapsed < wall ? clock.Elapsed : wall;
            cpu = used < cpu ? used : cpu;
            var wanted = actual == "e" ? 0 : rows / 100;
            if (result.Differences != wanted)
            {
                throw new InvalidOperationException($"{result.Differences} differences, expected {wanted}");
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {rows / wall.TotalSeconds,14:N0} rows/s wall {rows / cpu.TotalSeconds,14:N0} rows/s CPU   peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,6:N0} MB"));
    }

    private static long Write(string folder, int rows, int changeEvery, bool shuffle)
    {
        Directory.CreateDirectory(folder);
        var order = Enumerable.Range(0, rows).ToArray();
        if (shuffle)
        {
            new Random(1).Shuffle(order);
        }

        var path = Path.Combine(folder, "a.csv");
        using (var output = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20) { NewLine = "\r\n" })
        {
            output.WriteLine(string.Join(',', Enumerable.Range(0, Columns).Select(c => $"\"c{c:D2}\"")));
            foreach (var i in order)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\"131016\",\"{i:D15}\",\"1\",\"見本　太郎\""));
                for (var c = 4; c < Columns; c++)
                {
                    output.Write(c == 20 && changeEvery > 0 && i % changeEvery == 0 ? ",\"changed\"" : ",\"2021-11\"");
                }

                output.WriteLine();
            }
        }

        return new FileInfo(path).Length;
    }
}
