namespace Hub.Client;

/// <summary>A file to send (移行元データ).</summary>
/// <param name="Path">Where it lies.</param>
public sealed record SourceFile(string Path)
{
    /// <summary>Name of its stream; unique in the run. Default: the file's name.</summary>
    public string Stream { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>Name under which the adapter knows it; empty: the stream's own.</summary>
    public string Layout { get; init; } = "";

    /// <summary>Number of records that must be in it; null: not compared.</summary>
    public long? Records { get; init; }
}
