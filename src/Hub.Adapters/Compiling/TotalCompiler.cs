using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Yaml;
using Hub.Records.Layouts;

namespace Hub.Adapters.Compiling;

/// <summary>Compiles the control totals of a source; tells a field or source that there is not, and fields that can't be compared.</summary>
internal sealed class TotalCompiler(AdapterDocument document, Func<SourceSpec, Layout?> layoutOf, AdapterProblems problems)
{
    /// <summary>The plans of all totals without a mistake.</summary>
    public TotalPlan[] Compile(SourceSpec source, Layout layout, ValueCompiler values) =>
        [.. source.Totals.Select(t => Compile(t, layout, values)).OfType<TotalPlan>()];

    private TotalPlan? Compile(TotalSpec total, Layout layout, ValueCompiler values)
    {
        var before = problems.Count;
        var declared = Number(total.Field, layout);
        var when = total.When is null ? null : values.Compile(total.When);
        foreach (var name in total.Of)
        {
            if (Source(name) is null)
            {
                var known = document.Sources.Select(s => s.Name.Value).ToArray();
                problems.Add(name.Mark, $"{name.Value} は sources にありません。{Nearest.HintJa(name.Value, known)}", $"{name.Value} is not listed under sources.{Nearest.HintEn(name.Value, known)}");
            }
        }

        var summed = total.Sum is null || problems.Count > before ? null : Summed(total);
        if (summed is not null && declared is not null && summed.Picture?.Scale != declared.Picture?.Scale)
        {
            problems.Add(total.Field.Mark,
                $"{declared.Path} と {summed.Path} の小数桁数が違います。",
                $"{declared.Path} and {summed.Path} have different scales.");
        }

        return problems.Count > before ? null : new TotalPlan(declared!, summed, when, [.. total.Of.Select(o => o.Value)]);
    }

    private LayoutField? Summed(TotalSpec total)
    {
        if (total.Of.Count > 1)
        {
            problems.Add(total.Sum!.Mark, "sum を使うときは of を一つにしてください。", "With sum, of names one source.");
            return null;
        }

        return layoutOf(Source(total.Of[0])!) is { } layout ? Number(total.Sum!, layout) : null;
    }

    private SourceSpec? Source(YamlText name) => document.Sources.FirstOrDefault(s => s.Name.Value == name.Value);

    private LayoutField? Number(YamlText name, Layout layout)
    {
        if (layout.Find(name.Value) is not { } field)
        {
            var known = layout.Fields.Select(f => f.Name).ToArray();
            problems.Add(name.Mark, $"項目 {name.Value} は {layout.Name} にありません。{Nearest.HintJa(name.Value, known)}", $"{layout.Name} has no field {name.Value}.{Nearest.HintEn(name.Value, known)}");
            return null;
        }

        if (!field.IsNumber)
        {
            problems.Add(name.Mark, $"項目 {name.Value} は数字ではありません。", $"Field {name.Value} is no number.");
            return null;
        }

        return field;
    }
}
