using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.AspNetCore.Server;

/// <summary>Options of services.</summary>
public class GrpcServiceOptions
{
    private int? _sendMaxMessageSize;
    private int? _receiveMaxMessageSize;

    /// <summary>Largest message sent, in bytes; null (the default) means any.</summary>
    public int? MaxSendMessageSize
    {
        get => _sendMaxMessageSize;
        set
        {
            _sendMaxMessageSize = value;
            HasMaxSendMessageSize = true;
        }
    }

    /// <summary>Largest message received, in bytes; null means any. Default: 4 MiB.</summary>
    public int? MaxReceiveMessageSize
    {
        get => _receiveMaxMessageSize;
        set
        {
            _receiveMaxMessageSize = value;
            HasMaxReceiveMessageSize = true;
        }
    }

    /// <summary>Whether the text of exceptions goes to the client. Default: false.</summary>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary>Compression of responses, if the client accepts it; null (the default) means none.</summary>
    public string? ResponseCompressionAlgorithm { get; set; }

    /// <summary>Level of compression; null means the provider's own.</summary>
    public CompressionLevel? ResponseCompressionLevel { get; set; }

    /// <summary>Compression known to the services. Default: gzip.</summary>
    public IList<ICompressionProvider> CompressionProviders { get; set; } = [];

    /// <summary>Interceptors of every call; the first one sees a call first.</summary>
    public InterceptorCollection Interceptors { get; } = [];

    /// <summary>Whether unknown services and methods are left to other endpoints rather than answered UNIMPLEMENTED. Default: false.</summary>
    public bool? IgnoreUnknownServices { get; set; }

    internal bool HasMaxSendMessageSize { get; private set; }

    internal bool HasMaxReceiveMessageSize { get; private set; }
}
