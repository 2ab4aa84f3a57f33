using Hub.Reports.Model;

namespace Hub.Reports.Difference;

/// <summary>One kind of finding at one place, in two runs.</summary>
/// <param name="Finding">What and where, as the later run tells it, or the earlier one where the later has none.</param>
/// <param name="Before">How many in the earlier run.</param>
/// <param name="After">How many in the later run.</param>
public sealed record FindingChange(FindingSummary Finding, long Before, long After)
{
    /// <summary>How it moved.</summary>
    public ChangeKind Kind => CountChange.Of(Before, After);
}
