using Hub.Adapters.Functions;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Model;

/// <summary>A function with its arguments, as adapter.yaml has it.</summary>
/// <param name="Function">Which function.</param>
/// <param name="Mark">Where it stands.</param>
/// <param name="Arguments">Arguments by parameter name; only those that are given.</param>
internal sealed record FunctionCall(FunctionSpec Function, YamlMark Mark, IReadOnlyDictionary<string, Argument> Arguments);
