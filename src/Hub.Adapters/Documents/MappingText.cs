using Hub.Adapters.Model;

namespace Hub.Adapters.Documents;

/// <summary>Values and conditions as short text.</summary>
internal static class MappingText
{
    /// <summary>Where a value starts.</summary>
    public static string Source(ValueSpec value)
    {
        var start = value.Kind switch
        {
            ValueKind.Field => value.Source?.Value ?? "",
            ValueKind.Constant => $"\"{value.Source?.Value}\"",
            ValueKind.Item => $"← {value.Source?.Value}",
            ValueKind.Parameter => $"${value.Source?.Value}",
            ValueKind.Coalesce => string.Join(" ?? ", value.Parts.Select(Part)),
            ValueKind.Join => string.Join(value.Separator.Length == 0 ? " & " : $" & \"{value.Separator}\" & ", value.Parts.Select(Part)),
            ValueKind.Choose => string.Join(" / ", value.Parts.Select(Part)),
            _ => "(空)",
        };
        var otherwise = value.Default is null ? "" : $" 既定 \"{value.Default.Value}\"";
        return (value.When is null ? start : $"[{Condition(value.When)}] {start}") + otherwise;
    }

    /// <summary>The chain of functions.</summary>
    public static string Functions(ValueSpec value) => string.Join(" → ", value.Do.Select(Call));

    /// <summary>A condition.</summary>
    public static string Condition(ConditionSpec condition) => condition.Kind switch
    {
        ConditionKind.All => string.Join(" かつ ", condition.Parts.Select(Condition)),
        ConditionKind.Any => "(" + string.Join(" 又は ", condition.Parts.Select(Condition)) + ")",
        ConditionKind.Is => $"{condition.Operand?.Value} = {string.Join('|', condition.Values)}",
        ConditionKind.Not => $"{condition.Operand?.Value} ≠ {string.Join('|', condition.Values)}",
        ConditionKind.Same => $"{condition.Operand?.Value} = {condition.Other?.Value}",
        ConditionKind.Empty => $"{condition.Operand?.Value} が空",
        _ => $"{condition.Operand?.Value} が空でない",
    };

    private static string Part(ValueSpec part)
    {
        var source = Source(part);
        return part.Do.Count == 0 ? source : $"{source}({Functions(part)})";
    }

    private static string Call(FunctionCall call) => call.Arguments.Count == 0
        ? call.Function.Name
        : $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(a => Argument(call, a.Key, a.Value)))})";

    private static string Argument(FunctionCall call, string name, Argument argument)
    {
        var text = string.Join('|', argument.Texts);
        return call.Function.Parameters[0].Name == name ? text : $"{name}={text}";
    }
}
