namespace Hub.Engine.Streams;

/// <summary>What became of a block.</summary>
public enum AppendOutcome
{
    /// <summary>It is in.</summary>
    Appended,

    /// <summary>It was in before.</summary>
    AlreadyAppended,

    /// <summary>It does not start at the next offset.</summary>
    OutOfRange,

    /// <summary>Its bytes are not those of its checksum, or not those that came before.</summary>
    ContentMismatch,

    /// <summary>It is larger than allowed.</summary>
    TooLarge,

    /// <summary>The stream takes no more data.</summary>
    Finalized,

    /// <summary>A budget of the rules is used up: the run stopped reading.</summary>
    Stopped,
}
