namespace Hub.Compare.Rows;

/// <summary>Rows of one file, one at a time, ascending by key and then by bytes. The spans are valid until the next move.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Key of the row, so encoded that bytes order as the key's columns do.</summary>
    ReadOnlySpan<byte> Key { get; }

    /// <summary>The row as it stands in the file, without its line end.</summary>
    ReadOnlySpan<byte> Row { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    bool MoveNext();
}
