namespace Grpc.Core;

/// <summary>Options of a write.</summary>
public class WriteOptions
{
    /// <summary>Options without flags.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>Creates options.</summary>
    /// <param name="flags">Flags of the write.</param>
    public WriteOptions(WriteFlags flags = default)
    {
        Flags = flags;
    }

    /// <summary>Flags of the write.</summary>
    public WriteFlags Flags { get; }
}
