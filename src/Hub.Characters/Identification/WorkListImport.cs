using Hub.Characters.Packs;

namespace Hub.Characters.Identification;

/// <summary>What an import did.</summary>
public sealed class WorkListImport
{
    /// <summary>Rows decided.</summary>
    public int Decided { get; internal set; }

    /// <summary>Rows checked.</summary>
    public int Checked { get; internal set; }

    /// <summary>Rows that were as in the list already, or not filled in.</summary>
    public int Unchanged { get; internal set; }

    /// <summary>Rows that could not be taken, with the line.</summary>
    public IList<PackProblem> Problems { get; } = [];

    /// <summary>Gaiji whose conversion changed: quarantined records that hold them are to be resubmitted.</summary>
    public IList<WorkItem> Affected { get; } = [];
}
