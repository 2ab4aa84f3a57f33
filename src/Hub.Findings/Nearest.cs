namespace Hub.Findings;

/// <summary>Finds the known name that a misspelt one most likely means.</summary>
public static class Nearest
{
    /// <summary>" もしかして X？" or nothing.</summary>
    public static string HintJa(string word, IEnumerable<string> known) => Find(word, known) is { } near ? $" もしかして {near} ですか。" : "";

    /// <summary>" Did you mean X?" or nothing.</summary>
    public static string HintEn(string word, IEnumerable<string> known) => Find(word, known) is { } near ? $" Did you mean {near}?" : "";

    /// <summary>The known name that takes the fewest letters inserted, deleted or replaced (Levenshtein distance, large and small letters alike), at most a third of its length; else null.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
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
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
