using System.Buffers;
using Hub.Server.Hosting;

namespace Hub.Server.Tests.Hosting;

public sealed class WideBlockPoolTests
{
    [Fact]
    public void Rent_AfterReturn_GivesTheSameBlockOnce()
    {
        using var pool = new WideBlockPool();
        IMemoryOwner<byte> first = pool.Rent(4096);
        first.Memory.Span[0] = 42;
        Assert.Equal(WideBlockPool.BlockSize, first.Memory.Length);
        first.Dispose();
        first.Dispose();
        Assert.Equal(1, pool.Free);
        using IMemoryOwner<byte> second = pool.Rent();
        using IMemoryOwner<byte> third = pool.Rent();
        Assert.Equal(42, second.Memory.Span[0]);
        Assert.False(second.Memory.Span.Overlaps(third.Memory.Span));
        Assert.Throws<ObjectDisposedException>(() => first.Memory);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.Rent(WideBlockPool.BlockSize + 1));
    }

    [Fact]
    public void Return_OfManyBlocks_KeepsABound()
    {
        using var pool = new WideBlockPool();
        List<IMemoryOwner<byte>> blocks = [.. Enumerable.Range(0, WideBlockPool.MostFree + 50).Select(_ => pool.Rent())];
        blocks.ForEach(static block => block.Dispose());
        Assert.Equal(WideBlockPool.MostFree, pool.Free);
    }
}
