using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.Characters;
using Hub.Characters.Cleansing;
using Hub.Characters.Policies;
using Hub.Codecs;

namespace Hub.Bench.Characters;

/// <summary>
/// <c>Hub.Bench characters</c>: time and memory of loading the unified set in this process, and what cleansing costs: decoding alone beside
/// decoding with the composed table, clean host text, best of many short turns, and the plain filter over UTF-8.
/// </summary>
internal static class CharactersBench
{
    private const int Rounds = 7;
    private const int Repeats = 40;
    private const int Values = 20_000;

    public static Task<int> RunAsync(string[] args)
    {
        Load();
        foreach (var name in args.Length > 0 ? args : ["jef+ebcdik-fujitsu", "ibm939", "cp932"])
        {
            Composed(name);
        }

        Filter();
        return Task.FromResult(0);
    }

    private static void Load()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var cpu = Environment.CpuUsage.TotalTime;
        var set = UnifiedSet.Default;
        var core = watch.Elapsed.TotalMilliseconds;
        _ = set.Degradation.Count + set.Readings.Count + set.Structures.Count;
        _ = set.TryFindKoseki(1, out _) | set.TryFindTouki(1, out _) | set.TryFindNyukan(1, out _) | set.TryFindDaiKanwa(1, 0, out _);
        var all = watch.Elapsed.TotalMilliseconds;
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        GC.KeepAlive(set);
        Print($"load\tunified set {core:F0} ms, everything {all:F0} ms wall, {used:F0} ms CPU, {memory:F1} MB kept");
    }

    private static void Composed(string name)
    {
        var plain = Charset.Open(name);
        var composed = plain.Compose(new Transform(Cleanser.Compile(new CharacterPolicy { WaveDash = Hub.Characters.Policies.WaveDashSide.Keep })));
        var fields = Encode(plain);
        var utf8 = new byte[plain.MaxUtf8Length(fields.Max(f => f.Length)) + 64];
        var bytes = fields.Sum(f => (long)f.Length);
        double alone = double.MaxValue, cleansed = double.MaxValue;

        // In turns of a few milliseconds, best of each: what else the machine does falls out.
        for (var round = 0; round < Rounds * Repeats; round++)
        {
            alone = Math.Min(alone, Decode(plain, fields, utf8));
            cleansed = Math.Min(cleansed, Decode(composed, fields, utf8));
        }

        Print($"{name}\tdecode {bytes / alone / 1e6:F0} MB/s, with cleansing {bytes / cleansed / 1e6:F0} MB/s, cost {(cleansed / alone - 1) * 100:F1} %");
    }

    private static double Decode(Charset charset, byte[][] fields, byte[] utf8)
    {
        var issues = new CodeIssueList();
        var start = Stopwatch.GetTimestamp();
        foreach (var field in fields)
        {
            charset.DecodeField(field, FieldForm.Mixed, utf8, issues);
        }

        var spent = Stopwatch.GetElapsedTime(start).TotalSeconds;

        if (issues.Count > 0)
        {
            throw new InvalidOperationException($"{charset.Name}: the text is not clean, first at code {issues[0].Code:X} ({issues[0].Kind}, flag {issues[0].Flag:X})");
        }

        return spent;
    }

    private static void Filter()
    {
        var cleanser = Cleanser.Compile(new CharacterPolicy());
        var values = Texts().Select(Encoding.UTF8.GetBytes).ToArray();
        var destination = new byte[4096];
        var issues = new CharacterIssueList();
        var bytes = values.Sum(v => (long)v.Length) * Repeats;
        var best = double.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            for (var repeat = 0; repeat < Repeats; repeat++)
            {
                foreach (var value in values)
                {
                    cleanser.Cleanse(value, TextKind.General, destination, issues);
                }
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Print($"utf8 filter\t{bytes / best / 1e6:F0} MB/s of clean text, {allocated} bytes allocated in {Repeats * values.Length} values");
    }

    private static byte[][] Encode(Charset charset)
    {
        var issues = new CodeIssueList();
        return [.. Texts().Select(text =>
        {
            var field = new byte[(text.Length * 2) + 8];
            charset.EncodeField(Encoding.UTF8.GetBytes(text), FieldForm.Mixed, field, issues);
            return field;
        })];
    }

    private static IEnumerable<string> Texts()
    {
        const string kanji = "東京都千代田区霞関山田太郎花子佐藤鈴木高橋渡辺中村小林加藤吉本松井上町大字番地号住民票世帯主";
        var random = new Random(20260401);
        for (var i = 0; i < Values; i++)
        {
            var length = 6 + random.Next(24);
            yield return string.Concat(Enumerable.Range(0, length).Select(_ => kanji[random.Next(kanji.Length)])) + i.ToString("D8", CultureInfo.InvariantCulture);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private sealed class Transform(Cleanser cleanser) : ICodeTransform
    {
        public int Rewrite(uint code, bool isSiteGaiji, ReadOnlySpan<byte> utf8, Span<byte> rewritten, out byte flag)
        {
            flag = cleanser.RewriteCode(code, utf8, rewritten, out var written);
            return flag == 0 && rewritten[..written].SequenceEqual(utf8) ? -1 : written;
        }
    }
}
