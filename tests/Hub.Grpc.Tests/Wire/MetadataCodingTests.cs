using Grpc.Core;
using Grpc.Wire;

namespace Hub.Grpc.Tests.Wire;

public sealed class MetadataCodingTests
{
    [Fact]
    public void Binary_OfAnyLength_ComesBackWithAndWithoutPadding()
    {
        var random = new Random(7);
        for (int length = 0; length < 700; length++)
        {
            byte[] bytes = new byte[length];
            random.NextBytes(bytes);
            string encoded = MetadataCoding.EncodeValue(new Metadata.Entry("a-bin", bytes));
            Assert.DoesNotContain('=', encoded);
            var metadata = new Metadata();
            MetadataCoding.Add(metadata, "a-bin", encoded);
            MetadataCoding.Add(metadata, "a-bin", Convert.ToBase64String(bytes));
            MetadataCoding.Add(metadata, "a-bin", encoded + ", " + encoded);
            Assert.All(metadata, entry => Assert.Equal(bytes, entry.ValueBytes));
            Assert.Equal(4, metadata.Count);
        }
    }

    [Theory]
    [InlineData("a-bin", "?")]
    [InlineData("a-bin", "AAAAA")]
    [InlineData("bad key", "x")]
    [InlineData("", "x")]
    public void Header_NotMetadata_IsLeftOut(string name, string value)
    {
        var metadata = new Metadata();
        MetadataCoding.Add(metadata, name, value);
        Assert.Empty(metadata);
    }
}
