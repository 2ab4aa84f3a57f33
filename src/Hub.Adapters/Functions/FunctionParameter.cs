namespace Hub.Adapters.Functions;

/// <summary>A parameter of a mapping function.</summary>
/// <param name="Name">Name in adapter.yaml.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Ja">What it means, in Japanese, with its default.</param>
/// <param name="En">What it means, with its default.</param>
internal sealed record FunctionParameter(string Name, ParameterKind Kind, string Ja, string En)
{
    /// <summary>True when the function can't do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Words of a choice.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Least number of an integer.</summary>
    public int Min { get; init; }

    /// <summary>Greatest number of an integer.</summary>
    public int Max { get; init; } = 4000;
}
