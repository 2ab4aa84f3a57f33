using System.Diagnostics;
using System.Globalization;
using Hub.Characters;
using Hub.Characters.Glyphs;

namespace Hub.Bench.Characters;

/// <summary>
/// <c>Hub.Bench glyphs</c>: how often image matching alone finds the right MJ. Queries are Moji_Joho sequences drawn in another design
/// (花園明朝, Debian fonts-hanazono), the index is IPAmj明朝 (fonts-ipamj-mincho). Seeded; prints top-1, 5 and 10.
/// </summary>
internal static class GlyphsBench
{
    private const string IpaMj = "/usr/share/fonts/truetype/ipamj/ipamjm.ttf";
    private const string Hanazono = "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf";

    public static Task<int> RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
        foreach (var file in new[] { IpaMj, Hanazono })
        {
            if (!File.Exists(file))
            {
                Console.Error.WriteLine($"{file} is missing: apt-get install fonts-ipamj-mincho fonts-hanazono");
                return Task.FromResult(2);
            }
        }

        var watch = Stopwatch.StartNew();
        var index = GlyphIndex.Build(TrueTypeFont.Open(IpaMj));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index: {index.Count} glyphs in {watch.Elapsed.TotalSeconds:F1} s"));
        Measure(index, TrueTypeFont.Open(Hanazono), Draw(TrueTypeFont.Open(Hanazono), count));
        return Task.FromResult(0);
    }

    private static List<(MjCharacter Character, int Glyph)> Draw(TrueTypeFont font, int count)
    {
        var all = new List<(MjCharacter, int)>();
        for (var row = 0; row < UnifiedSet.Default.Count; row++)
        {
            var character = UnifiedSet.Default[row];
            if (!character.Ivs.IsEmpty && font.GlyphOf(character.Ivs) is > 0 and var glyph)
            {
                all.Add((character, glyph));
            }
        }

        var random = new Random(20260818);
        var drawn = all.ToArray();
        random.Shuffle(drawn);
        return [.. drawn.Take(count)];
    }

    private static void Measure(GlyphIndex index, TrueTypeFont font, List<(MjCharacter Character, int Glyph)> queries)
    {
        int[] ranks = [1, 3, 5, 10, 40];
        var hits = new int[ranks.Length];
        var sameBase = 0;
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(queries, query =>
        {
            var matches = index.Find(font.OutlineOf(query.Glyph), ranks[^1]);
            var rank = matches.ToList().FindIndex(m => m.Name == query.Character.Name) + 1;
            if (UnifiedSet.Default.TryFind(matches[0].Name, out var first) && first.Ucs == query.Character.Ucs)
            {
                Interlocked.Increment(ref sameBase);
            }

            for (var i = 0; i < ranks.Length; i++)
            {
                if (rank > 0 && rank <= ranks[i])
                {
                    Interlocked.Increment(ref hits[i]);
                }
            }
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{queries.Count} queries in {watch.Elapsed.TotalSeconds:F1} s; same base character at rank 1: {100.0 * sameBase / queries.Count:F1} %"));
        for (var i = 0; i < ranks.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"top-{ranks[i]}\t{100.0 * hits[i] / queries.Count:F1} %"));
        }
    }
}
