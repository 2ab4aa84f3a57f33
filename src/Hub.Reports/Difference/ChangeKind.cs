namespace Hub.Reports.Difference;

/// <summary>How a count moved between two runs.</summary>
public enum ChangeKind
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>There were none before (新規).</summary>
    New,

    /// <summary>There are none any more (解消).</summary>
    Gone,

    /// <summary>More than before (増加).</summary>
    More,

    /// <summary>Fewer than before (減少).</summary>
    Fewer,
}
