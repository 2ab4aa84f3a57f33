namespace Hub.Compare;

/// <summary>How a file of the one side stands to the other.</summary>
public enum FileStatus
{
    /// <summary>The same bytes.</summary>
    Identical,

    /// <summary>The same rows; order, quotes or line ends differ, or all differences are declared away.</summary>
    Equivalent,

    /// <summary>Rows or columns differ.</summary>
    Different,

    /// <summary>Expected but not there.</summary>
    Missing,

    /// <summary>There but not expected.</summary>
    Unexpected,
}
