namespace Hub.Compare.Matching;

/// <summary>What of two files is held against each other.</summary>
internal sealed record ComparedColumns
{
    /// <summary>Key columns; empty where the whole row is the key.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>Columns to sort by: the key, or all that are compared.</summary>
    public required IReadOnlyList<string> SortKey { get; init; }

    /// <summary>Columns to which rows are cut before they are held against each other; null where both files have the same columns and all of them count.</summary>
    public required IReadOnlyList<string>? Form { get; init; }

    /// <summary>Columns that only the expected file has.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Columns that only the actual file has.</summary>
    public required IReadOnlyList<string> Unexpected { get; init; }

    /// <summary>Finds them by the headers.</summary>
    public static ComparedColumns Of(IReadOnlyList<string> expected, IReadOnlyList<string> actual, CompareOptions options, KeyColumns keys)
    {
        IReadOnlyList<string> key = [.. options.Key.Count > 0 ? options.Key.Where(expected.Contains) : keys.Of(expected)];
        IReadOnlyList<string> shared = [.. expected.Where(c => actual.Contains(c, StringComparer.Ordinal)).Except(options.Ignore, StringComparer.Ordinal)];
        var isWhole = key.Count > 0 && shared.Count == expected.Count && expected.SequenceEqual(actual, StringComparer.Ordinal);
        return new()
        {
            Key = key,
            SortKey = key.Count > 0 ? key : shared,
            Form = isWhole ? null : [.. key.Union(shared, StringComparer.Ordinal)],
            Missing = [.. expected.Except(actual, StringComparer.Ordinal).Except(options.Ignore, StringComparer.Ordinal)],
            Unexpected = [.. actual.Except(expected, StringComparer.Ordinal).Except(options.Ignore, StringComparer.Ordinal)],
        };
    }
}
