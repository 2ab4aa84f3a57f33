using System.Globalization;

namespace Hub.Fuzz;

/// <summary>Tries the corpus and then altered inputs at every target, and says how many.</summary>
public sealed class Campaign(FuzzOptions options, IReadOnlyList<IFuzzTarget> targets, TextWriter output, TimeProvider time)
{
    private const int MostSeeds = 2_000;
    private const int LongestSeed = 16 * 1024;
    private const int MostFaults = 20;

    private readonly Corpus _kept = new(options.Kept);
    private readonly List<Failure> _failures = [];
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);

    /// <summary>What failed.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>Inputs tried.</summary>
    public long Tried { get; private set; }

    /// <summary>Runs it; false when a case failed or no target has the name. A target that hangs ends the campaign.</summary>
    public bool Run()
    {
        var chosen = targets.Where(t => t.Name.StartsWith(options.Target, StringComparison.Ordinal)).ToList();
        if (chosen.Count == 0)
        {
            output.WriteLine($"no target {options.Target}: there are {string.Join(", ", targets.Select(t => t.Name))}");
            return false;
        }

        var started = time.GetTimestamp();
        using var last = new LastCase(Path.Combine(options.Kept, ".last", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}")));
        foreach (var (target, input) in LastCase.Orphans(Path.Combine(options.Kept, ".last")))
        {
            Fail(target, new CaseResult("died", "the process of an earlier campaign died in this case"), input);
        }

        using var runner = new CaseRunner(options.Limit);
        var share = TimeSpan.FromSeconds(options.Seconds) / chosen.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}, {(options.Cases > 0 ? $"{options.Cases} cases" : $"{share.TotalSeconds:0.0} s")} a target"));
        foreach (var target in chosen)
        {
            using (target)
            {
                Run(target, runner, last, share);
            }

            if (!runner.IsAlive)
            {
                break;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Tried} inputs tried in {time.GetElapsedTime(started).TotalSeconds:0} s, {_failures.Count} failed"));
        return _failures.Count == 0;
    }

    private void Run(IFuzzTarget target, CaseRunner runner, LastCase last, TimeSpan share)
    {
        var random = new Random(HashCode(options.Seed, target.Name));
        var mutator = new Mutator(random);
        var seeds = new List<byte[]>([.. target.Seeds, .. new Corpus(Corpus.Beside).Of(target.Name).Select(c => c.Bytes)]);
        var answers = new HashSet<string>(StringComparer.Ordinal);
        var (started, tried, held) = (time.GetTimestamp(), 0L, 0L);
        foreach (var seed in seeds.ToList())
        {
            Try(seed);
        }

        if (seeds.Count == 0)
        {
            seeds.Add([]);
        }

        var begun = seeds.Count;
        while (runner.IsAlive && _failures.Count < MostFaults && (options.Cases > 0 ? tried < options.Cases : time.GetElapsedTime(started) < share))
        {
            var input = target.Alter(seeds[random.Next(seeds.Count)], seeds[random.Next(seeds.Count)], mutator);
            if (Try(input) && input.Length <= LongestSeed && seeds.Count < MostSeeds)
            {
                seeds.Add(input);
            }

            // What it holds once it is warm is what it may hold in the end.
            if (tried == begun + 50)
            {
                held = GC.GetTotalMemory(forceFullCollection: true) - SizeOf(seeds);
            }
        }

        if (held > 0 && runner.IsAlive && GC.GetTotalMemory(forceFullCollection: true) - SizeOf(seeds) - held is var leak && leak > target.MostHeld)
        {
            Fail(target.Name, new CaseResult("leak", $"{leak} bytes more held than after the first cases"), []);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-20} {tried,10} tried {answers.Count,6} answers {time.GetElapsedTime(started).TotalSeconds,6:0.0} s"));

        bool Try(byte[] input)
        {
            tried++;
            Tried++;
            last.Begin(target.Name, input);
            var result = runner.Run(target, input);
            last.End();
            if (!result.Failed)
            {
                return answers.Add(result.Text);
            }

            if (_faults.Add(target.Name + " " + result.Fault))
            {
                var small = runner.IsAlive ? new Shrinker(runner, time).Shrink(target, input, result.Fault) : input;
                Fail(target.Name, result, small);
            }

            return false;
        }
    }

    private void Fail(string target, CaseResult result, byte[] input)
    {
        var file = _kept.Keep(target, result.Kind, input);
        _failures.Add(new Failure(target, result.Kind, result.Text, file));
        output.WriteLine($"{target}: {result.Kind}: {result.Text}\n  kept in {file}");
        if (result.Detail.Length > 0)
        {
            output.WriteLine("  " + string.Join("\n  ", result.Detail.Split('\n').Take(12)));
        }
    }

    private static long SizeOf(List<byte[]> seeds) => seeds.Sum(s => (long)s.Length);

    // String.GetHashCode differs from process to process.
    private static int HashCode(int seed, string name) => name.Aggregate(seed, (hash, c) => unchecked((hash * 31) + c));
}
