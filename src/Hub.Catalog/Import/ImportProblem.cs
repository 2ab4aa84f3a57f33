using Hub.Findings;

namespace Hub.Catalog.Import;

/// <summary>Something in a workbook that was not understood, or understood with a doubt.</summary>
/// <param name="Severity">Error: no edition can be made. Warning: the edition lacks something. Info: said for completeness.</param>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Cell">Address of the cell, "Q12"; empty when the sheet as a whole is meant.</param>
/// <param name="Ja">What it is, in Japanese.</param>
/// <param name="En">What it is, in English.</param>
public sealed record ImportProblem(Severity Severity, string Sheet, string Cell, string Ja, string En)
{
    /// <summary>The text with its place: "シート「…」 Q12: …".</summary>
    public string Text(Language language) => language == Language.Ja
        ? $"シート「{Sheet}」{(Cell.Length > 0 ? " " + Cell : "")}: {Ja}"
        : $"sheet \"{Sheet}\"{(Cell.Length > 0 ? ", " + Cell : "")}: {En}";
}
