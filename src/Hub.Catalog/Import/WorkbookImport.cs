using Hub.Catalog.Editions;
using Hub.Findings;

namespace Hub.Catalog.Import;

/// <summary>The result of reading a workbook: the edition, and row by row what was understood and what was not.</summary>
/// <param name="Edition">The edition; null when an error stands in the way.</param>
/// <param name="Rows">Every row of the item, code and group tables.</param>
/// <param name="Problems">What was not understood.</param>
public sealed record WorkbookImport(Edition? Edition, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>True when no edition could be made.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);
}
