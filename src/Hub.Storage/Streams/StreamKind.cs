namespace Hub.Storage.Streams;

/// <summary>What is sent on a stream.</summary>
public enum StreamKind
{
    /// <summary>Source bytes; offsets are byte offsets in the source.</summary>
    Blocks = 1,

    /// <summary>Records of the standard, already typed; offsets are record ordinals.</summary>
    Rows = 2,
}
