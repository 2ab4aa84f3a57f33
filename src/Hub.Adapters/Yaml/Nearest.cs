namespace Hub.Adapters.Yaml;

/// <summary>Finds the known name that a misspelt one most likely means.</summary>
internal static class Nearest
{
    /// <summary>" もしかして X？" or nothing.</summary>
    public static string HintJa(string word, IEnumerable<string> known) => Find(word, known) is { } near ? $" もしかして {near} ですか。" : "";

    /// <summary>" Did you mean X?" or nothing.</summary>
    public static string HintEn(string word, IEnumerable<string> known) => Find(word, known) is { } near ? $" Did you mean {near}?" : "";

    /// <summary>The nearest known name at a distance of at most a third of its length, or null.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance && distance <= Math.Max(1, Math.Max(word.Length, candidate.Length) / 3))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
