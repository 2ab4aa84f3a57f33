namespace Hub.Records.Delimited;

/// <summary>What looking for the end of a row came to.</summary>
internal enum RowEnd
{
    /// <summary>The row ends at a line end, or at the end of the file.</summary>
    Found,

    /// <summary>The end is not in the bytes at hand.</summary>
    Open,

    /// <summary>The row runs over lines and its quotes make no sense: the first line is damaged.</summary>
    Broken,
}
