namespace Hub.Reports.Model;

/// <summary>How a value came into the output without the source saying exactly that.</summary>
public enum SuppliedValueKind
{
    /// <summary>The source was blank and the adapter wrote a default (既定値).</summary>
    Default,

    /// <summary>The source date was unknown or unreadable by rule and became the 不詳 triple.</summary>
    Unknown,

    /// <summary>The first source field was blank and another one was taken (代替元).</summary>
    Coalesce,
}
