using Hub.Records.Copybooks.Source;

namespace Hub.Records.Copybooks;

/// <summary>Collects the mistakes of a copybook.</summary>
internal sealed class ErrorList
{
    /// <summary>More mistakes than this help nobody; the rest is usually their consequence.</summary>
    private const int MaxErrors = 100;

    private readonly List<CopybookError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    public void Add(SourceLocation at, string found, string expectedJa, string expectedEn)
    {
        if (_errors.Count < MaxErrors)
        {
            _errors.Add(new CopybookError(at.File, at.Line, at.Column, found, new Expectation(expectedJa, expectedEn)));
        }
    }

    public IReadOnlyList<CopybookError> InOrder(string mainFile) =>
        [.. _errors.OrderBy(e => e.File != mainFile).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column)];
}
