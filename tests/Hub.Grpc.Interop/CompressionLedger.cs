using System.IO.Compression;
using System.Runtime.CompilerServices;
using Grpc.Core;
using Grpc.Net.Compression;
using Grpc.Testing;
using Microsoft.AspNetCore.Http;

namespace Hub.Grpc.Interop;

/// <summary>
/// A gzip provider that remembers which HTTP requests had compressed messages: the interop specification wants a server that can tell,
/// and the public API of gRPC for .NET tells nobody but the provider.
/// </summary>
internal sealed class CompressionLedger(IHttpContextAccessor accessor) : ICompressionProvider
{
    private readonly GzipCompressionProvider _gzip = new(CompressionLevel.Fastest);
    private readonly ConditionalWeakTable<HttpContext, StrongBox<bool>> _compressed = [];

    public string EncodingName => _gzip.EncodingName;

    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) => _gzip.CreateCompressionStream(stream, compressionLevel);

    public Stream CreateDecompressionStream(Stream stream)
    {
        if (accessor.HttpContext is { } context)
        {
            _compressed.GetOrCreateValue(context).Value = true;
        }

        return _gzip.CreateDecompressionStream(stream);
    }

    /// <summary>Ends the call with INVALID_ARGUMENT if the message read last was not compressed but had to be.</summary>
    /// <param name="context">The call.</param>
    /// <param name="expected">What the message says of itself; null means nothing.</param>
    public void Check(ServerCallContext context, BoolValue? expected)
    {
        StrongBox<bool> compressed = _compressed.GetOrCreateValue(context.GetHttpContext());
        bool was = compressed.Value;
        compressed.Value = false;
        if (expected is not null && expected.Value != was)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"The message was {(was ? "" : "not ")}compressed."));
        }
    }
}
