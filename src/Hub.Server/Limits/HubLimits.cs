namespace Hub.Server.Limits;

/// <summary>What one principal, connection, stream and run may ask of a hub. Where there is no access control, an address counts as a principal.</summary>
public sealed record HubLimits
{
    /// <summary>Connections at the same time, all together. Default: 1,000.</summary>
    public int Connections { get; init; } = 1_000;

    /// <summary>Connections at the same time from one address. Default: 500, so that no address takes all.</summary>
    public int ConnectionsOfAddress { get; init; } = 500;

    /// <summary>Calls at the same time on one connection. Default: 100.</summary>
    public int CallsOfConnection { get; init; } = 100;

    /// <summary>Bytes of all headers of a call. Default: 16 KiB.</summary>
    public int HeaderBytes { get; init; } = 16 * 1024;

    /// <summary>Seconds within which the headers of a call are to be there once they began, and a TLS handshake is to end. Default: 15.</summary>
    public int HeaderSeconds { get; init; } = 15;

    /// <summary>Seconds after which a connection without calls is closed. Default: 130.</summary>
    public int IdleSeconds { get; init; } = 130;

    /// <summary>Seconds within which the next message of a stream is to come. Default: 300.</summary>
    public int MessageSeconds { get; init; } = 300;

    /// <summary>Seconds within which a message of the hub is to be taken by the client. Default: 300.</summary>
    public int TakeSeconds { get; init; } = 300;

    /// <summary>Calls of one principal at the same time. Default: 64.</summary>
    public int Calls { get; init; } = 64;

    /// <summary>Calls of one principal in a second, on the average; three times as many at once. Default: 200.</summary>
    public int CallsPerSecond { get; init; } = 200;

    /// <summary>Bytes that one principal may send in a second, on the average; what is faster is slowed down. 0: as many as come. Default: 0.</summary>
    public long BytesPerSecond { get; init; }

    /// <summary>Unfinished runs of one principal. Default: 100.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Files (streams) of one run. Default: 10,000.</summary>
    public int FilesOfRun { get; init; } = 10_000;
}
