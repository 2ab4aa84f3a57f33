using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>Compresses and decompresses messages.</summary>
public interface ICompressionProvider
{
    /// <summary>Name in <c>grpc-encoding</c> and <c>grpc-accept-encoding</c>.</summary>
    string EncodingName { get; }

    /// <summary>A stream that compresses what is written to it into <paramref name="stream"/>, which stays open.</summary>
    /// <param name="stream">Where compressed bytes go.</param>
    /// <param name="compressionLevel">Level; null means the provider's own.</param>
    Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel);

    /// <summary>A stream that decompresses what it reads from <paramref name="stream"/>.</summary>
    /// <param name="stream">Where compressed bytes come from.</param>
    Stream CreateDecompressionStream(Stream stream);
}
