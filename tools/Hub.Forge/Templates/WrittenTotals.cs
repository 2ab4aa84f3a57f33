using System.Globalization;
using Hub.Adapters.Plan;

namespace Hub.Forge.Templates;

/// <summary>Counts and sums of what was written, for the trailers: taken from the values that the records were made of, not from their bytes.</summary>
/// <param name="totals">The totals that trailers declare.</param>
internal sealed class WrittenTotals(IReadOnlyList<TotalPlan> totals)
{
    private readonly decimal[] _values = new decimal[totals.Count];
    private readonly Dictionary<RecordTemplate, decimal[]> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes in a record of a source.</summary>
    public void Add(SourcePlan source, RecordTemplate template)
    {
        if (totals.Count == 0)
        {
            return;
        }

        if (!_known.TryGetValue(template, out var parts))
        {
            _known[template] = parts = [.. totals.Select(t => Part(t, source, template))];
        }

        for (var i = 0; i < parts.Length; i++)
        {
            _values[i] += parts[i];
        }
    }

    /// <summary>What a trailer has to say, as text of its field.</summary>
    public string Of(TotalPlan total) => _values[totals.ToList().IndexOf(total)].ToString(CultureInfo.InvariantCulture);

    private static decimal Part(TotalPlan total, SourcePlan source, RecordTemplate template)
    {
        if (!total.Of.Contains(source.Name))
        {
            return 0;
        }

        if (total.Spec.Sum is not { } field)
        {
            return 1;
        }

        // What is no number adds nothing: the one who wrote the trailer could not read it either.
        var text = template.Changes.GetValueOrDefault(field.Value) ?? template.Seed.Values.GetValueOrDefault(field.Value) ?? "";
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
