namespace Grpc.Core;

/// <summary>Flags of a client call.</summary>
[Flags]
internal enum CallFlags
{
    /// <summary>Wait for a connection rather than fail at once.</summary>
    WaitForReady = 0x20,
}
