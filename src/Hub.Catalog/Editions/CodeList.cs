using System.Text;

namespace Hub.Catalog.Editions;

/// <summary>コード一覧: the values that a coded item may have. Keyed by (business, code id, edition).</summary>
public sealed class CodeList
{
    /// <summary>コードID of lists that each municipality fills itself (自治体固有コード).</summary>
    public const string OwnCode = "999";

    private readonly byte[][] _first;
    private readonly byte[][] _last;

    /// <summary>Builds a list; values keep their order.</summary>
    public CodeList(string id, string name, IReadOnlyList<CodeValue> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(values);
        Id = id;
        Name = name;
        Values = values;
        var sorted = values.OrderBy(v => v.Value, StringComparer.Ordinal).ToArray();
        _first = [.. sorted.Select(v => Encoding.UTF8.GetBytes(v.Value))];
        _last = [.. sorted.Select(v => Encoding.UTF8.GetBytes(v.Last ?? v.Value))];
    }

    /// <summary>Business and code id: "001-020".</summary>
    public string Id { get; }

    /// <summary>Name, in Japanese.</summary>
    public string Name { get; }

    /// <summary>The values in the order of the list.</summary>
    public IReadOnlyList<CodeValue> Values { get; }

    /// <summary>True for a list that each municipality fills itself: any value is in it.</summary>
    public bool IsOwn => Id.EndsWith("-" + OwnCode, StringComparison.Ordinal);

    /// <summary>Where single facts of the list come from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>True when the value is in the list or in one of its ranges. Allocates nothing.</summary>
    public bool Contains(ReadOnlySpan<byte> utf8)
    {
        if (IsOwn)
        {
            return true;
        }

        int low = 0, high = _first.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = utf8.SequenceCompareTo(_first[middle]);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return high >= 0 && utf8.Length == _last[high].Length && utf8.SequenceCompareTo(_last[high]) <= 0;
    }

    /// <summary>The label of a value; null when the list doesn't have it. A value inside a range has the label of the range.</summary>
    public string? LabelOf(string value)
    {
        foreach (var v in Values)
        {
            if (v.Value == value || (v.Last is not null && value.Length == v.Last.Length
                && string.CompareOrdinal(v.Value, value) <= 0 && string.CompareOrdinal(value, v.Last) <= 0))
            {
                return v.Label;
            }
        }

        return null;
    }
}
