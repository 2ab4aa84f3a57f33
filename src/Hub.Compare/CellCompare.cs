using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Compare;

/// <summary>Compares the cells of rows with one key, and sums up what it sees.</summary>
internal sealed class CellCompare
{
    private const int MaxClusters = 20_000;

    private readonly CompareOptions _options;
    private readonly (string Name, int Expected, int Actual)[] _columns;
    private readonly long[] _changed;
    private readonly long[] _tolerated;
    private readonly decimal?[] _tolerances;
    private readonly Regex[]?[] _scrubs;
    private readonly Dictionary<(string Column, string Expected, string Actual), long> _clusters = [];

    public CellCompare(IReadOnlyList<string> expected, IReadOnlyList<string> actual, CompareOptions options)
    {
        _options = options;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < actual.Count; i++)
        {
            places.TryAdd(actual[i], i);
        }

        _columns = [.. expected.Select((name, i) => (name, i, places.GetValueOrDefault(name, -1)))
            .Where(c => c.Item3 >= 0 && !options.Ignore.Contains(c.name, StringComparer.Ordinal))];
        _changed = new long[_columns.Length];
        _tolerated = new long[_columns.Length];
        _tolerances = [.. _columns.Select(c => options.Tolerances.TryGetValue(c.Name, out var t) ? t : (decimal?)null)];
        _scrubs = [.. _columns.Select(c => options.Scrubs.GetValueOrDefault(c.Name))];
    }

    /// <summary>Columns with changes, most changed first.</summary>
    public IReadOnlyList<ColumnChange> Columns => [.. _columns
        .Select((c, i) => new ColumnChange(c.Name, _changed[i], _tolerated[i])).Where(c => c.Changed + c.Tolerated > 0)
        .OrderByDescending(c => c.Changed).ThenBy(c => c.Column, StringComparer.Ordinal)];

    /// <summary>Like changes together, most frequent first. Beyond a bound of different ones, new ones are counted under "…".</summary>
    public IReadOnlyList<ChangeCluster> Clusters => [.. _clusters
        .Select(c => new ChangeCluster(c.Key.Column, Shown(c.Key.Column, c.Key.Expected), Shown(c.Key.Column, c.Key.Actual), c.Value))
        .GroupBy(c => (c.Column, c.Expected, c.Actual)).Select(g => g.First() with { Rows = g.Sum(c => c.Rows) })
        .OrderByDescending(c => c.Rows).ThenBy(c => c.Column, StringComparer.Ordinal).ThenBy(c => c.Expected, StringComparer.Ordinal).ThenBy(c => c.Actual, StringComparer.Ordinal)];

    /// <summary>The cells that differ beyond what is declared; empty for rows that are as good as equal.</summary>
    public List<CellChange> Compare(List<string> expected, List<string> actual)
    {
        List<CellChange> changes = [];
        for (var i = 0; i < _columns.Length; i++)
        {
            var (name, left, right) = _columns[i];
            var e = left < expected.Count ? expected[left] : "";
            var a = right < actual.Count ? actual[right] : "";
            if (e == a)
            {
                continue;
            }

            if ((_tolerances[i] is { } tolerance && IsWithin(e, a, tolerance)) || (_scrubs[i] is { } scrubs && Scrubbed(e, scrubs) == Scrubbed(a, scrubs)))
            {
                _tolerated[i]++;
                continue;
            }

            _changed[i]++;
            AddCluster(name, e, a);
            changes.Add(new(name, Shown(name, e), Shown(name, a)));
        }

        return changes;
    }

    /// <summary>A value as it may be shown.</summary>
    public string Shown(string value) => _options.ShowValues || value is "" or "…" ? value : Mask.Shape(value);

    /// <summary>A value of a column as it may be shown: one that tells a place never, not even its shape.</summary>
    public string Shown(string column, string value) => PlaceNames.Has(column) && value is not ("" or "…") ? Mask.Hidden : Shown(value);

    private void AddCluster(string column, string expected, string actual)
    {
        var (e, a) = Piece(expected, actual);
        var cluster = (column, e, a);
        if (_clusters.Count >= MaxClusters && !_clusters.ContainsKey(cluster))
        {
            cluster = (column, "…", "…");
        }

        _clusters[cluster] = _clusters.GetValueOrDefault(cluster) + 1;
    }

    // What is left when the common beginning and end are taken off, in whole characters.
    private static (string Expected, string Actual) Piece(string expected, string actual)
    {
        var e = expected.EnumerateRunes().ToArray();
        var a = actual.EnumerateRunes().ToArray();
        var start = 0;
        while (start < e.Length && start < a.Length && e[start] == a[start])
        {
            start++;
        }

        var end = 0;
        while (end < e.Length - start && end < a.Length - start && e[^(end + 1)] == a[^(end + 1)])
        {
            end++;
        }

        return (Text(e.AsSpan(start, e.Length - start - end)), Text(a.AsSpan(start, a.Length - start - end)));
    }

    private static string Text(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder(runes.Length);
        foreach (var rune in runes)
        {
            text.Append(rune.ToString());
        }

        return text.ToString();
    }

    private static string Scrubbed(string value, Regex[] patterns) => patterns.Aggregate(value, static (v, p) => p.Replace(v, ""));

    private static bool IsWithin(string expected, string actual, decimal tolerance) =>
        decimal.TryParse(expected, NumberStyles.Number, CultureInfo.InvariantCulture, out var e)
        && decimal.TryParse(actual, NumberStyles.Number, CultureInfo.InvariantCulture, out var a)
        && Math.Abs(e - a) <= tolerance;
}
