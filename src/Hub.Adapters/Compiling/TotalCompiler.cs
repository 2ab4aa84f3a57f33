using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Yaml;
using Hub.Findings;
using Hub.Records.Decoding;
using Hub.Records.Delimited;
using Hub.Records.Layouts;
using Hub.Records.Selection;

namespace Hub.Adapters.Compiling;

/// <summary>Compiles the control totals of a source; tells a field or source that there is not, and fields that can't be compared.</summary>
internal sealed class TotalCompiler(
    AdapterDocument document, Func<SourceSpec, Layout?> layoutOf, Func<SourceSpec, DelimitedFormat> formatOf, DecodeOptions options, AdapterProblems problems)
{
    /// <summary>The plans of all totals without a mistake.</summary>
    public TotalPlan[] Compile(SourceSpec source, ValueCompiler values) => [.. source.Totals.Select(t => Compile(t, source, values)).OfType<TotalPlan>()];

    private TotalPlan? Compile(TotalSpec total, SourceSpec source, ValueCompiler values)
    {
        var before = problems.Count;
        var declared = Number(total.Field, source);
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
        if (summed?.Invoke() is { } added && declared?.Invoke() is { } said && added.Scale != said.Scale)
        {
            problems.Add(total.Field.Mark, $"{said.Name} と {added.Name} の小数桁数が違います。", $"{said.Name} and {added.Name} have different scales.");
        }

        return problems.Count > before ? null : new TotalPlan(declared!, summed, when, [.. total.Of.Select(o => o.Value)]) { Spec = total };
    }

    private Func<TotalField>? Summed(TotalSpec total)
    {
        if (total.Of.Count > 1)
        {
            problems.Add(total.Sum!.Mark, "sum を使うときは of を一つにしてください。", "With sum, of names one source.");
            return null;
        }

        return Number(total.Sum!, Source(total.Of[0])!);
    }

    private SourceSpec? Source(YamlText name) => document.Sources.FirstOrDefault(s => s.Name.Value == name.Value);

    private Func<TotalField>? Number(YamlText name, SourceSpec source) =>
        source.Copybook is null ? Column(name, source) : layoutOf(source) is { } layout ? Number(name, layout) : null;

    private Func<TotalField>? Column(YamlText name, SourceSpec source)
    {
        var known = source.Columns.Select(c => c.Value).ToList();
        var column = known.IndexOf(name.Value);
        if (column >= 0)
        {
            var format = formatOf(source);
            return () => new ColumnTotalField(name.Value, column, format);
        }

        problems.Add(name.Mark, $"列 {name.Value} は columns にありません。{Nearest.HintJa(name.Value, known)}", $"Column {name.Value} is not listed under columns.{Nearest.HintEn(name.Value, known)}");
        return null;
    }

    private Func<TotalField>? Number(YamlText name, Layout layout)
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

        return () => new LayoutTotalField(field, options);
    }
}
