namespace Hub.Fuzz;

/// <summary>A parser's answer is wrong: it depends on how the input was split, or is not what the contract says.</summary>
public sealed class FuzzException(string what) : Exception(what);
