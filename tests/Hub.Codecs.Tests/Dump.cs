namespace Hub.Codecs.Tests;

/// <summary>Tables as lines of "code TAB scalars", as iconv's dumps and <c>hub tables dump</c> have them.</summary>
internal static class Dump
{
    /// <summary>Code → scalars as text, of a charset.</summary>
    public static Dictionary<string, string> Of(Charset charset) => charset.Rows().ToDictionary(
        r => r.Code.ToString(r.Length switch { 1 => "X2", 2 => "X4", _ => "X6" }, null),
        r => $"U+{r.First:X4}" + (r.Second == 0 ? "" : $" U+{r.Second:X4}"));

    /// <summary>Code → scalars as text, of a file.</summary>
    public static Dictionary<string, string> Read(string path) => File.ReadLines(path)
        .Select(l => l.Split('\t')).ToDictionary(f => f[0], f => f[1]);

    /// <summary>What differs, one line each; at most 20.</summary>
    public static IReadOnlyList<string> Differences(Dictionary<string, string> expected, Dictionary<string, string> actual) =>
        [.. expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal)
            .Where(k => expected.GetValueOrDefault(k) != actual.GetValueOrDefault(k))
            .Select(k => $"{k}: expected {expected.GetValueOrDefault(k, "-")}, was {actual.GetValueOrDefault(k, "-")}").Take(20)];
}
