using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Yaml;
using Hub.Findings;

namespace Hub.Adapters.Compiling;

/// <summary>Finds fields among the columns of a delimited record. <c>NAME(3)</c> is the column of that very name; <c>NAME(*)</c> all of NAME(1), NAME(2) …</summary>
internal sealed class ColumnFieldResolver(IReadOnlyList<string> columns, FieldFactory factory, AdapterProblems problems) : IFieldResolver
{
    private readonly Dictionary<string, FieldPlan> _known = new(StringComparer.Ordinal);
    private readonly List<FieldPlan> _fields = [];

    /// <inheritdoc/>
    public IReadOnlyList<FieldPlan> Fields => _fields;

    /// <inheritdoc/>
    public FieldPlan? Find(YamlMark mark, FieldReference reference)
    {
        var name = reference.ToString();
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == name)
            {
                var plan = factory.Create(name, _fields.Count, i);
                _known[name] = plan;
                _fields.Add(plan);
                return plan;
            }
        }

        problems.Add(mark, $"列 {name} は columns にありません。{Nearest.HintJa(name, columns)}", $"Column {name} is not listed under columns.{Nearest.HintEn(name, columns)}");
        return null;
    }

    /// <inheritdoc/>
    public int Occurrences(YamlMark mark, FieldReference reference)
    {
        var count = 0;
        while (columns.Contains(reference.At(count + 1).ToString()))
        {
            count++;
        }

        return count;
    }
}
