namespace Hub.Validation.Across;

/// <summary>Walks over sorted entries.</summary>
internal interface IKeyReader : IDisposable
{
    /// <summary>The present entry; valid until the next one.</summary>
    ReadOnlySpan<byte> Current { get; }

    /// <summary>Goes to the next entry; false at the end.</summary>
    bool MoveNext();
}
