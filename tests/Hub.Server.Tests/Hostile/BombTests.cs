using System.IO.Compression;
using System.Net;
using Grpc.Core;

namespace Hub.Server.Tests.Hostile;

/// <summary>A small message that inflates to a large one costs the hub little memory.</summary>
[Collection(nameof(BombTests))]
public class BombTests
{
    [Fact]
    public async Task CompressedBomb_IsStoppedWhileItInflates()
    {
        await using var hub = await Hosted.StartAsync();
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 256; i++)
            {
                gzip.Write(zeros);
            }
        }

        var before = GC.GetTotalAllocatedBytes();
        var status = await RawPost.SendAsync(hub, [1, .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder((int)bomb.Length)), .. bomb.ToArray()]);

        Assert.Equal(((int)StatusCode.ResourceExhausted).ToString(System.Globalization.CultureInfo.InvariantCulture), status);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 16 << 20);
    }
}
