using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Joins;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Compiling;

/// <summary>Finds the fields of a source and, as <c>source.FIELD</c>, those of the records joined to it.</summary>
internal sealed class JoinedFieldResolver(IFieldResolver own, IReadOnlyList<(LookupPlan Lookup, IFieldResolver Fields)> joins) : IFieldResolver
{
    private readonly Dictionary<string, JoinedField> _joined = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<FieldPlan> Fields => own.Fields;

    /// <summary>The fields of joined records found so far.</summary>
    public IReadOnlyList<JoinedField> Joined => [.. _joined.Values];

    /// <inheritdoc/>
    public FieldPlan? Find(YamlMark mark, FieldReference reference)
    {
        if (JoinOf(reference, out var rest) is not { } join)
        {
            return own.Find(mark, reference);
        }

        var name = reference.ToString();
        if (!_joined.TryGetValue(name, out var joined))
        {
            var (lookup, fields) = joins[join];
            if (fields.Find(mark, rest) is not { } field)
            {
                return null;
            }

            joined = new JoinedField(name, join, lookup.OrdinalOf(field));
            _joined[name] = joined;
        }

        return joined;
    }

    /// <inheritdoc/>
    public int Occurrences(YamlMark mark, FieldReference reference) =>
        JoinOf(reference, out var rest) is { } join ? joins[join].Fields.Occurrences(mark, rest) : own.Occurrences(mark, reference);

    private int? JoinOf(FieldReference reference, out FieldReference rest)
    {
        rest = reference;
        for (var i = 0; i < joins.Count; i++)
        {
            var prefix = joins[i].Lookup.Source + ".";
            if (reference.Name.StartsWith(prefix, StringComparison.Ordinal))
            {
                rest = reference with { Name = reference.Name[prefix.Length..] };
                return i;
            }
        }

        return null;
    }
}
