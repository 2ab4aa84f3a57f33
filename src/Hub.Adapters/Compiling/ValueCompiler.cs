using System.Text;
using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Conditions;
using Hub.Adapters.Plan.Values;
using Hub.Adapters.Steps;
using Hub.Adapters.Tables;
using Hub.Adapters.Yaml;
using Hub.Findings;

namespace Hub.Adapters.Compiling;

/// <summary>Makes the plans of values and conditions of one group, or (without a scope) of a source.</summary>
internal sealed class ValueCompiler(
    IFieldResolver fields, GroupScope? scope, IReadOnlyDictionary<string, string> parameters, AdapterProblems problems)
{
    private bool _inCoalesce;

    /// <summary>The row of the record, from 1, that # stands for; 0 where a record gives one row.</summary>
    public int Row { get; init; }

    /// <summary>The values of an item: one, or as many as the field with * occurs. The last step runs behind the item's own functions.</summary>
    public ValuePlan[] CompileItem(ValueSpec spec, Step? last = null)
    {
        var count = 1;
        foreach (var reference in References(spec).Where(r => r.Reference.IsAll))
        {
            count = Math.Max(count, fields.Occurrences(reference.Mark, reference.Reference.OfRow(Row)));
        }

        return [.. Enumerable.Range(1, count).Select(i => Compile(spec, i, last)).OfType<ValuePlan>()];
    }

    /// <summary>A condition; null (told) when it can't be made.</summary>
    public ConditionPlan? Compile(ConditionSpec spec, int occurrence = 1)
    {
        if (spec.Kind is ConditionKind.All or ConditionKind.Any)
        {
            var parts = spec.Parts.Select(p => Compile(p, occurrence)).OfType<ConditionPlan>().ToArray();
            return spec.Kind == ConditionKind.All ? new AllPlan(parts) : new AnyPlan(parts);
        }

        var operand = spec.Operand!;
        if (spec.Kind == ConditionKind.Same)
        {
            if (Field(spec.Other, occurrence) is not { } other)
            {
                return null;
            }

            return spec.IsItem
                ? scope?.Filled(operand.Mark, operand.Value) is { } filled ? new SamePlan(null, filled, other) : null
                : Field(operand, occurrence) is { } one ? new SamePlan(one, -1, other) : null;
        }

        var values = new ByteMap([.. spec.Values.Distinct().Select(Encoding.UTF8.GetBytes)]);
        if (spec.IsItem)
        {
            if (scope is null)
            {
                problems.Add(operand.Mark, "ここでは item は使えません。field を使ってください。", "item can't be used here; use field.");
                return null;
            }

            return scope.Filled(operand.Mark, operand.Value) is { } ordinal ? new TestPlan(null, ordinal, spec.Kind, values) : null;
        }

        return Field(operand, occurrence) is { } field ? new TestPlan(field, -1, spec.Kind, values) : null;
    }

    private static IEnumerable<(YamlMark Mark, FieldReference Reference)> References(ValueSpec spec)
    {
        if (spec.Kind == ValueKind.Field && spec.Source is { } source && FieldReference.Parse(source.Value) is { } reference)
        {
            yield return (source.Mark, reference);
        }

        foreach (var inner in spec.Parts.SelectMany(References))
        {
            yield return inner;
        }
    }

    private ValuePlan? Compile(ValueSpec spec, int occurrence, Step? last = null)
    {
        var when = spec.When is null ? null : Compile(spec.When, occurrence);
        var otherwise = spec.Default is null ? null : Encoding.UTF8.GetBytes(spec.Default.Value);
        var wasInCoalesce = _inCoalesce;
        _inCoalesce |= spec.Kind == ValueKind.Coalesce;
        var parts = spec.Parts.Select(p => Compile(p, occurrence)).OfType<ValuePlan>().ToArray();
        _inCoalesce = wasInCoalesce;
        var steps = CompileSteps(spec);
        steps = last is null ? steps : [.. steps, last];
        if (otherwise is not null && scope?.Item is { CodeLists.Count: > 0 } item && !item.CodeLists.Any(l => l.Contains(otherwise)))
        {
            problems.Add(spec.Default!.Mark, $"既定値「{spec.Default.Value}」は {item} のコード一覧にありません。", $"Default \"{spec.Default.Value}\" is not in the code lists of {item}.");
        }

        switch (spec.Kind)
        {
            case ValueKind.Field:
                return Field(spec.Source, occurrence) is { } field ? new FieldValue(field) { Steps = steps, When = when, Default = otherwise } : null;
            case ValueKind.Constant:
                CheckConstant(spec, steps);
                return new ConstantValue(Encoding.UTF8.GetBytes(spec.Source?.Value ?? "")) { Steps = steps, When = when, Default = otherwise };
            case ValueKind.Parameter:
                return Parameter(spec.Source) is { } value ? new ConstantValue(Encoding.UTF8.GetBytes(value)) { Steps = steps, When = when, Default = otherwise } : null;
            case ValueKind.Item:
                return spec.Source is { } source && scope?.Filled(source.Mark, source.Value) is { } ordinal
                    ? new ItemValue(ordinal) { Steps = steps, When = when, Default = otherwise } : null;
            case ValueKind.Coalesce:
                return new CoalesceValue(parts, [.. spec.Parts.Select(p => p.Source?.Value ?? "")], spec.Do.Count > 0 && spec.Do[0].Function.Name == "date", spec.TellsDifferences) { Steps = steps, When = when, Default = otherwise };
            case ValueKind.Join:
                return new JoinValue(parts, Encoding.UTF8.GetBytes(spec.Separator)) { Steps = steps, When = when, Default = otherwise };
            case ValueKind.Choose:
                return new ChooseValue(parts) { Steps = steps, When = when, Default = otherwise };
            default:
                return new ConstantValue([]) { Steps = steps, When = when, Default = otherwise };
        }
    }

    private void CheckConstant(ValueSpec spec, Step[] steps)
    {
        if (spec.Source is { Value.Length: > 0 } text && steps.Length == 0 && scope?.Item is { CodeLists.Count: > 0 } item
            && !item.CodeLists.Any(l => l.Contains(Encoding.UTF8.GetBytes(text.Value))))
        {
            problems.Add(text.Mark, $"値「{text.Value}」は {item} のコード一覧にありません。", $"Value \"{text.Value}\" is not in the code lists of {item}.");
        }
    }

    private Step[] CompileSteps(ValueSpec spec)
    {
        var steps = new List<Step>();
        for (var i = 0; i < spec.Do.Count; i++)
        {
            var call = spec.Do[i];
            if (call.Function.Parameters.Any(p => p.IsRequired && !call.Arguments.ContainsKey(p.Name)))
            {
                continue;
            }

            if (scope is not null)
            {
                scope.IsFollowed = i + 1 < spec.Do.Count;
            }

            if (_inCoalesce && call.Function.Name is ("date" or "relation") && !(call.Arguments.TryGetValue("flag", out var flag) && flag.Text == "none"))
            {
                problems.Add(call.Mark,
                    $"coalesce の中では {call.Function.Name} は他の項目を埋められません。coalesce の後ろの do に移してください。",
                    $"Inside coalesce {call.Function.Name} can't fill other items; move it to the do after coalesce.");
                continue;
            }

            if (call.Function.Build(new StepArguments(call, scope!)) is { } step)
            {
                steps.Add(step);
            }
        }

        return [.. steps];
    }

    private FieldPlan? Field(YamlText? source, int occurrence)
    {
        if (source is null)
        {
            return null;
        }

        if (FieldReference.Parse(source.Value) is { } reference)
        {
            if (reference.IsOfRow && Row == 0)
            {
                problems.Add(source.Mark, "(#) はグループに rows: 件数 を書いたときだけ使えます。", "(#) needs rows: N at the group.");
                return null;
            }

            return fields.Find(source.Mark, reference.OfRow(Row).At(occurrence));
        }

        problems.Add(source.Mark, $"「{source.Value}」は項目名として読めません (例: NAME, NAME(3), NAME(*))。", $"\"{source.Value}\" is not a field name, such as NAME, NAME(3), NAME(*).");
        return null;
    }

    private string? Parameter(YamlText? name)
    {
        if (name is null)
        {
            return null;
        }

        if (parameters.TryGetValue(name.Value, out var value))
        {
            return value;
        }

        problems.Add(name.Mark, $"パラメータ {name.Value} は parameters にありません。{Nearest.HintJa(name.Value, parameters.Keys)}", $"Parameter {name.Value} is not listed under parameters.{Nearest.HintEn(name.Value, parameters.Keys)}");
        return null;
    }
}
