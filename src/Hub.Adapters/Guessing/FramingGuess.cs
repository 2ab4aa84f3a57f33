namespace Hub.Adapters.Guessing;

/// <summary>How a sample is cut into records.</summary>
/// <param name="Framing">fixed, rdw, bdw-rdw, newline or csv.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Why">What speaks for it.</param>
public sealed record FramingGuess(string Framing, double Confidence, string Why)
{
    /// <summary>Record length of fixed framing; 0 otherwise.</summary>
    public int Length { get; init; }

    /// <summary>Column separator of a CSV.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>True where the first line of a CSV names the columns.</summary>
    public bool HasHeader { get; init; }

    /// <summary>The first records, without their frames.</summary>
    internal IReadOnlyList<byte[]> Records { get; init; } = [];

    /// <summary>The first rows of a CSV, as text.</summary>
    internal IReadOnlyList<string[]> Rows { get; init; } = [];
}
