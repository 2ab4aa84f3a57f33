using System.IO.Compression;
using Grpc.Net.Compression;

namespace Hub.Grpc.Interop;

/// <summary>A gzip provider that counts the messages it decompresses: so the client knows which responses came compressed.</summary>
internal sealed class CountingGzip : ICompressionProvider
{
    private readonly GzipCompressionProvider _gzip = new(CompressionLevel.Fastest);
    private int _decompressed;

    public string EncodingName => _gzip.EncodingName;

    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) => _gzip.CreateCompressionStream(stream, compressionLevel);

    public Stream CreateDecompressionStream(Stream stream)
    {
        Interlocked.Increment(ref _decompressed);
        return _gzip.CreateDecompressionStream(stream);
    }

    /// <summary>How many messages were decompressed since the last time.</summary>
    public int Take() => Interlocked.Exchange(ref _decompressed, 0);
}
