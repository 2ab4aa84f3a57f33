namespace Grpc.Core;

/// <summary>Options of a client call.</summary>
public struct CallOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="headers">Request headers.</param>
    /// <param name="deadline">When the call must have ended; null means never.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="writeOptions">Options of the writes.</param>
    /// <param name="propagationToken">Token of the server call on whose behalf this call is made.</param>
    /// <param name="credentials">Credentials of the call.</param>
    public CallOptions(
        Metadata? headers = null,
        DateTime? deadline = null,
        CancellationToken cancellationToken = default,
        WriteOptions? writeOptions = null,
        ContextPropagationToken? propagationToken = null,
        CallCredentials? credentials = null)
    {
        Headers = headers;
        Deadline = deadline;
        CancellationToken = cancellationToken;
        WriteOptions = writeOptions;
        PropagationToken = propagationToken;
        Credentials = credentials;
    }

    /// <summary>Request headers.</summary>
    public Metadata? Headers { get; private set; }

    /// <summary>When the call must have ended; null means never.</summary>
    public DateTime? Deadline { get; private set; }

    /// <summary>Cancels the call.</summary>
    public CancellationToken CancellationToken { get; private set; }

    /// <summary>Options of the writes.</summary>
    public WriteOptions? WriteOptions { get; private set; }

    /// <summary>Token of the server call on whose behalf this call is made.</summary>
    public ContextPropagationToken? PropagationToken { get; private set; }

    /// <summary>Credentials of the call.</summary>
    public CallCredentials? Credentials { get; private set; }

    /// <summary>Whether the call waits for a connection rather than fail at once.</summary>
    public readonly bool IsWaitForReady => (Flags & CallFlags.WaitForReady) != 0;

    internal CallFlags Flags { readonly get; private set; }

    /// <summary>These options with other headers.</summary>
    /// <param name="headers">Request headers.</param>
    public readonly CallOptions WithHeaders(Metadata headers) => this with { Headers = headers };

    /// <summary>These options with another deadline.</summary>
    /// <param name="deadline">When the call must have ended.</param>
    public readonly CallOptions WithDeadline(DateTime deadline) => this with { Deadline = deadline };

    /// <summary>These options with another cancellation token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public readonly CallOptions WithCancellationToken(CancellationToken cancellationToken) => this with { CancellationToken = cancellationToken };

    /// <summary>These options with other write options.</summary>
    /// <param name="writeOptions">Options of the writes.</param>
    public readonly CallOptions WithWriteOptions(WriteOptions writeOptions) => this with { WriteOptions = writeOptions };

    /// <summary>These options with another propagation token.</summary>
    /// <param name="propagationToken">Token of the server call on whose behalf this call is made.</param>
    public readonly CallOptions WithPropagationToken(ContextPropagationToken propagationToken) => this with { PropagationToken = propagationToken };

    /// <summary>These options with other credentials.</summary>
    /// <param name="credentials">Credentials of the call.</param>
    public readonly CallOptions WithCredentials(CallCredentials credentials) => this with { Credentials = credentials };

    /// <summary>These options with waiting for a connection turned on or off.</summary>
    /// <param name="waitForReady">Whether to wait.</param>
    public readonly CallOptions WithWaitForReady(bool waitForReady = true) =>
        this with { Flags = waitForReady ? Flags | CallFlags.WaitForReady : Flags & ~CallFlags.WaitForReady };
}
