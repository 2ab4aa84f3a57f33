using Grpc.Core;
using Grpc.Net.Compression;
using Microsoft.Extensions.Logging;

namespace Grpc.Net.Client;

/// <summary>Options of a <see cref="GrpcChannel"/>.</summary>
public sealed class GrpcChannelOptions
{
    /// <summary>Creates the default options.</summary>
    public GrpcChannelOptions()
    {
        MaxReceiveMessageSize = GrpcChannel.DefaultMaxReceiveMessageSize;
    }

    /// <summary>Credentials of the channel; they must fit the address. Default: by the address, without call credentials.</summary>
    public ChannelCredentials? Credentials { get; set; }

    /// <summary>Largest message sent, in bytes; null (the default) means any.</summary>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>Largest message received, in bytes; null means any. Default: 4 MiB.</summary>
    public int? MaxReceiveMessageSize { get; set; }

    /// <summary>Compression known to the channel. Default: gzip.</summary>
    public IList<ICompressionProvider>? CompressionProviders { get; set; }

    /// <summary>Where the channel logs. Default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The HTTP client to use. Not together with <see cref="HttpHandler"/>.</summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The HTTP handler to use. Not together with <see cref="HttpClient"/>. Default: one made by the channel.</summary>
    public HttpMessageHandler? HttpHandler { get; set; }

    /// <summary>Whether disposing the channel disposes the given client or handler. Default: false.</summary>
    public bool DisposeHttpClient { get; set; }

    /// <summary>Whether a call cancelled by its caller throws <see cref="OperationCanceledException"/> rather than <see cref="RpcException"/>. Default: false.</summary>
    public bool ThrowOperationCanceledOnCancellation { get; set; }

    /// <summary>Whether call credentials are sent over a channel without TLS. Default: false, they are left out with a warning in the log.</summary>
    public bool UnsafeUseInsecureChannelCallCredentials { get; set; }

    /// <summary>HTTP version of requests; null (the default) means 2.0.</summary>
    public Version? HttpVersion { get; set; }

    /// <summary>How the HTTP version is negotiated; null (the default) means exactly <see cref="HttpVersion"/>.</summary>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }

    /// <summary>Services for the channel, such as its logger factory. Default: none.</summary>
    public IServiceProvider? ServiceProvider { get; set; }
}
