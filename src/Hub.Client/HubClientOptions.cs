using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Hub.Client;

/// <summary>How a client reaches a hub.</summary>
/// <param name="Server">Address of the hub, such as http://127.0.0.1:5080.</param>
public sealed record HubClientOptions(Uri Server)
{
    /// <summary>How long to go on trying without any progress before giving up. Default: 5 minutes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest wait between two attempts. Default: 15 s.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Size of the blocks sent, in bytes. Default: 256 KiB; never more than the hub allows.</summary>
    public int BlockBytes { get; init; } = 256 * 1024;

    /// <summary>Files sent at the same time. Default: 2.</summary>
    public int ParallelFiles { get; init; } = 2;

    /// <summary>Least time between two progress reports. Default: 200 ms.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>API token sent with every call; null: none. Over cleartext only for a hub on this machine.</summary>
    public string? Token { get; init; }

    /// <summary>Certificates (PEM) that the hub's own may be one of or come from, beside those that the system trusts; null: none.</summary>
    public X509Certificate2Collection? Authorities { get; init; }

    /// <summary>The client's certificate with its key (mTLS); null: none.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>What carries the calls; null: a socket handler with keep-alive. The client does not dispose it.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Where the channel logs; null: nowhere.</summary>
    public ILoggerFactory? Logging { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
