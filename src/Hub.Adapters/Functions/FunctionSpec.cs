using Hub.Adapters.Steps;

namespace Hub.Adapters.Functions;

/// <summary>
/// A mapping function: its name, texts and parameters as data. Reader, checker, JSON Schema, document and the guide all come from this one list
/// (<see cref="FunctionLibrary"/>), so that they can't disagree.
/// </summary>
/// <param name="Name">Name in adapter.yaml.</param>
/// <param name="Ja">What it does, in Japanese.</param>
/// <param name="En">What it does.</param>
/// <param name="Parameters">Its parameters; the first is the one that the short form <c>name: value</c> gives.</param>
/// <param name="Build">Makes the step that runs; problems are told to the context and give null.</param>
internal sealed record FunctionSpec(
    string Name,
    string Ja,
    string En,
    IReadOnlyList<FunctionParameter> Parameters,
    Func<StepArguments, Step?> Build);
