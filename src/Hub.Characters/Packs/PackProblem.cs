using System.Globalization;

namespace Hub.Characters.Packs;

/// <summary>A row of a pack that can't be used as it is.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Ja">What is wrong, in Japanese.</param>
/// <param name="En">What is wrong, in English.</param>
public sealed record PackProblem(int Line, string Ja, string En)
{
    /// <summary>Where that is, as people look for it: the line, or sheet and cell of a workbook.</summary>
    public string Place { get; init; } = Line.ToString(CultureInfo.InvariantCulture);
}
