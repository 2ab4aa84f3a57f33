using Hub.Adapters.Model;
using Hub.Findings;

namespace Hub.Adapters.Documents;

/// <summary>Values and conditions as short text.</summary>
internal static class MappingText
{
    /// <summary>Where a value starts.</summary>
    public static string Source(ValueSpec value, Language language = Language.Ja)
    {
        var start = value.Kind switch
        {
            ValueKind.Field => value.Source?.Value ?? "",
            ValueKind.Constant => $"\"{value.Source?.Value}\"",
            ValueKind.Item => $"← {value.Source?.Value}",
            ValueKind.Parameter => $"${value.Source?.Value}",
            ValueKind.Coalesce => string.Join(" ?? ", value.Parts.Select(p => Part(p, language))),
            ValueKind.Join => string.Join(value.Separator.Length == 0 ? " & " : $" & \"{value.Separator}\" & ", value.Parts.Select(p => Part(p, language))),
            ValueKind.Choose => string.Join(" / ", value.Parts.Select(p => Part(p, language))),
            _ => language == Language.Ja ? "(空)" : "(empty)",
        };
        var otherwise = value.Default is null ? "" : $" {(language == Language.Ja ? "既定" : "default")} \"{value.Default.Value}\"";
        return (value.When is null ? start : $"[{Condition(value.When, language)}] {start}") + otherwise;
    }

    /// <summary>The chain of functions.</summary>
    public static string Functions(ValueSpec value) => string.Join(" → ", value.Do.Select(Call));

    /// <summary>A condition.</summary>
    public static string Condition(ConditionSpec condition, Language language = Language.Ja) => condition.Kind switch
    {
        ConditionKind.All => string.Join(language == Language.Ja ? " かつ " : " and ", condition.Parts.Select(p => Condition(p, language))),
        ConditionKind.Any => "(" + string.Join(language == Language.Ja ? " 又は " : " or ", condition.Parts.Select(p => Condition(p, language))) + ")",
        ConditionKind.Is => $"{condition.Operand?.Value} = {string.Join('|', condition.Values)}",
        ConditionKind.Not => $"{condition.Operand?.Value} ≠ {string.Join('|', condition.Values)}",
        ConditionKind.Same => $"{condition.Operand?.Value} = {condition.Other?.Value}",
        ConditionKind.Empty => language == Language.Ja ? $"{condition.Operand?.Value} が空" : $"{condition.Operand?.Value} is empty",
        _ => language == Language.Ja ? $"{condition.Operand?.Value} が空でない" : $"{condition.Operand?.Value} is not empty",
    };

    private static string Part(ValueSpec part, Language language)
    {
        var source = Source(part, language);
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
