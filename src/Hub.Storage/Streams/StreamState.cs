namespace Hub.Storage.Streams;

/// <summary>What a stream is doing.</summary>
public enum StreamState
{
    /// <summary>Takes data.</summary>
    Active = 1,

    /// <summary>Both sides agree on what was sent.</summary>
    Finalized = 2,

    /// <summary>Declared in the manifest, never opened.</summary>
    Expected = 3,
}
