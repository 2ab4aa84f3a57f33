using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Grpc.AspNetCore.Server;

/// <summary>One call on the server: its context for handlers, its life from headers to trailers.</summary>
internal sealed partial class ServerCall : ServerCallContext
{
    private static readonly AuthContext Unauthenticated = new(null, []);

    private readonly Lock _gate = new();
    private Metadata? _requestHeaders;
    private Metadata? _responseTrailers;
    private AuthContext? _authContext;
    private string? _peer;

    public ServerCall(HttpContext httpContext, MethodOptions options)
    {
        HttpContext = httpContext;
        Options = options;
        StartDeadline();
    }

    public HttpContext HttpContext { get; }

    public MethodOptions Options { get; }

    internal Metadata? TrailersIfAny => _responseTrailers;

    protected override string MethodCore => HttpContext.Request.Path.Value!;

    protected override string HostCore => HttpContext.Request.Host.Value ?? "";

    protected override string PeerCore => _peer ??= HttpContext.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6 } address => string.Create(CultureInfo.InvariantCulture, $"ipv6:[{address}]:{HttpContext.Connection.RemotePort}"),
        IPAddress address => string.Create(CultureInfo.InvariantCulture, $"ipv4:{address}:{HttpContext.Connection.RemotePort}"),
    };

    protected override Metadata RequestHeadersCore => _requestHeaders ??= ReadRequestHeaders();

    protected override Metadata ResponseTrailersCore => _responseTrailers ??= [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override IDictionary<object, object> UserStateCore => HttpContext.Items!;

    protected override AuthContext AuthContextCore => _authContext ??= ReadAuthContext();

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
        new ServerCallToken(DeadlineCore, CancellationTokenCore, options ?? ContextPropagationOptions.Default);

    protected override async Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        lock (_gate)
        {
            ThrowIfEnded();
            if (HttpContext.Response.HasStarted)
            {
                throw new InvalidOperationException("The response headers were sent already.");
            }

            foreach (Metadata.Entry entry in responseHeaders ?? [])
            {
                if (entry.Key == HeaderNames.CompressionRequest)
                {
                    UseResponseEncoding(entry.Value);
                }
                else if (!MetadataCoding.IsReserved(entry.Key))
                {
                    HttpContext.Response.Headers.Append(entry.Key, MetadataCoding.EncodeValue(entry));
                }
            }
        }

        await HttpContext.Response.BodyWriter.FlushAsync(CancellationTokenCore).ConfigureAwait(false);
    }

    private Metadata ReadRequestHeaders()
    {
        var metadata = new Metadata();
        foreach ((string name, StringValues values) in HttpContext.Request.Headers)
        {
            if (!MetadataCoding.IsReserved(name))
            {
                foreach (string? value in values)
                {
                    MetadataCoding.Add(metadata, name, value ?? "");
                }
            }
        }

        return metadata;
    }

    private AuthContext ReadAuthContext()
    {
        if (HttpContext.Connection.ClientCertificate is not { } certificate)
        {
            return Unauthenticated;
        }

        var properties = new Dictionary<string, List<AuthProperty>>(StringComparer.Ordinal);
        Add("x509_common_name", certificate.GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType.SimpleName, forIssuer: false));
        foreach (var extension in certificate.Extensions.OfType<System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension>())
        {
            foreach (string name in extension.EnumerateDnsNames())
            {
                Add("x509_subject_alternative_name", name);
            }
        }

        string identity = properties.ContainsKey("x509_subject_alternative_name") ? "x509_subject_alternative_name" : "x509_common_name";
        return new AuthContext(identity, properties);

        void Add(string name, string value)
        {
            if (!properties.TryGetValue(name, out List<AuthProperty>? values))
            {
                properties.Add(name, values = []);
            }

            values.Add(AuthProperty.Create(name, System.Text.Encoding.UTF8.GetBytes(value)));
        }
    }
}
