using System.Collections;

namespace Hub.Findings;

/// <summary>A sink that keeps what it is given, in order.</summary>
public sealed class FindingList : IFindingSink, IReadOnlyList<Finding>
{
    private readonly List<Finding> _findings = [];

    /// <inheritdoc/>
    public int Count => _findings.Count;

    /// <summary>True when at least one finding is an error: the record goes to quarantine.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public Finding this[int index] => _findings[index];

    /// <inheritdoc/>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding);
        HasErrors |= finding.Severity == Severity.Error;
    }

    /// <summary>Forgets all findings, so that the list can serve the next record.</summary>
    public void Clear()
    {
        _findings.Clear();
        HasErrors = false;
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
