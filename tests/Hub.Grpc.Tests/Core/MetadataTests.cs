using Grpc.Core;

namespace Hub.Grpc.Tests.Core;

public sealed class MetadataTests
{
    [Fact]
    public void Entries_AddedAndFound_FollowTheRulesOfKeys()
    {
        var metadata = new Metadata { { "Key", "first" }, { "key", "last" }, { "data-bin", [1, 2] } };
        Assert.Equal("last", metadata.GetValue("KEY"));
        Assert.Equal(["first", "last"], metadata.GetAll("key").Select(static entry => entry.Value));
        Assert.Equal([1, 2], metadata.GetValueBytes("data-bin"));
        Assert.Equal("last"u8.ToArray(), metadata.GetValueBytes("key"));
        Assert.Null(metadata.Get("none"));
        Assert.Throws<InvalidOperationException>(() => metadata.GetValue("data-bin"));
        Assert.Throws<ArgumentException>(() => metadata.Add("text-bin", "text"));
        Assert.Throws<ArgumentException>(() => metadata.Add("data", [1]));
        Assert.Throws<ArgumentException>(() => metadata.Add("bad key", "x"));
        Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("a", "b"));
    }

    [Fact]
    public void Bytes_GivenAndTaken_AreCopies()
    {
        byte[] bytes = [1];
        var entry = new Metadata.Entry("a-bin", bytes);
        bytes[0] = 2;
        entry.ValueBytes[0] = 3;
        Assert.Equal([1], entry.ValueBytes);
    }
}
