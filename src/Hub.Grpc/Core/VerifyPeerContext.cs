namespace Grpc.Core;

/// <summary>A server to check.</summary>
public class VerifyPeerContext
{
    internal VerifyPeerContext(string targetName, string peerPem)
    {
        TargetName = targetName;
        PeerPem = peerPem;
    }

    /// <summary>Host name of the channel.</summary>
    public string TargetName { get; }

    /// <summary>The server's certificate in PEM.</summary>
    public string PeerPem { get; }
}
