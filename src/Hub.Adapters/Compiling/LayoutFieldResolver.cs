using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Yaml;
using Hub.Findings;
using Hub.Records.Layouts;

namespace Hub.Adapters.Compiling;

/// <summary>Finds fields in a copybook's layout.</summary>
internal sealed class LayoutFieldResolver(Layout layout, FieldFactory factory, AdapterProblems problems) : IFieldResolver
{
    private readonly Dictionary<string, FieldPlan?> _known = new(StringComparer.OrdinalIgnoreCase);
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

        if (Layout(mark, reference) is not { } field || Offset(mark, field, reference) is not { } offset)
        {
            return null;
        }

        var plan = factory.Create(mark, field, name, _fields.Count, offset);
        _known[name] = plan;
        if (plan is not null)
        {
            _fields.Add(plan);
        }

        return plan;
    }

    /// <inheritdoc/>
    public int Occurrences(YamlMark mark, FieldReference reference)
    {
        if (Layout(mark, reference) is not { } field)
        {
            return 0;
        }

        var tables = Tables(field);
        var all = reference.Subscripts.ToList().IndexOf(0);
        return all < tables.Count ? tables[all].Occurs!.Max : 0;
    }

    private static List<LayoutField> Tables(LayoutField field)
    {
        var tables = new List<LayoutField>();
        for (var f = field; f is not null; f = f.Parent)
        {
            if (f.Occurs is not null)
            {
                tables.Insert(0, f);
            }
        }

        return tables;
    }

    private LayoutField? Layout(YamlMark mark, FieldReference reference)
    {
        if (layout.Find(reference.Name) is { } field)
        {
            return field;
        }

        var names = layout.Fields.Where(f => !f.IsFiller).Select(f => f.Name).ToArray();
        problems.Add(mark,
            $"項目 {reference.Name} は {layout.Name} にないか、名前が一つに定まりません (集団項目名.項目名 で書けます)。{Nearest.HintJa(reference.Name, names)}",
            $"Field {reference.Name} is not in {layout.Name}, or not unique there (GROUP.ITEM tells which).{Nearest.HintEn(reference.Name, names)}");
        return null;
    }

    private int? Offset(YamlMark mark, LayoutField field, FieldReference reference)
    {
        var tables = Tables(field);
        if (reference.Subscripts.Count != tables.Count)
        {
            problems.Add(mark,
                $"項目 {field.Name} には添字が {tables.Count} 個要ります ({reference.Subscripts.Count} 個書かれています)。",
                $"Field {field.Name} needs {tables.Count} subscripts; {reference.Subscripts.Count} are given.");
            return null;
        }

        if (field.IsMovable)
        {
            problems.Add(mark,
                $"項目 {field.Name} は可変の表 (DEPENDING ON) の後ろにあり、位置が定まりません。",
                $"Field {field.Name} lies behind a table with DEPENDING ON, so its place varies.");
            return null;
        }

        var offset = field.Offset;
        for (var i = 0; i < tables.Count; i++)
        {
            var max = tables[i].Occurs!.Max;
            if (reference.Subscripts[i] < 1 || reference.Subscripts[i] > max)
            {
                problems.Add(mark, $"項目 {field.Name} の添字は 1 から {max} です。", $"The subscript of {field.Name} is 1 to {max}.");
                return null;
            }

            offset += (reference.Subscripts[i] - 1) * tables[i].Stride;
        }

        return offset;
    }
}
