using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Hub.Server.Hosting;

/// <summary>A pool of pinned blocks of 32 KiB. Keeps as many free ones as one busy connection uses; leaves the rest to the collector.</summary>
internal sealed class WideBlockPool : MemoryPool<byte>
{
    public const int BlockSize = 32 * 1024;
    public const int MostFree = 512;

    private readonly ConcurrentQueue<byte[]> _free = new();
    private int _count;

    public override int MaxBufferSize => BlockSize;

    /// <summary>Free blocks kept now.</summary>
    public int Free => Volatile.Read(ref _count);

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockSize);
        if (_free.TryDequeue(out byte[]? block))
        {
            Interlocked.Decrement(ref _count);
            return new Lease(this, block);
        }

        return new Lease(this, GC.AllocateUninitializedArray<byte>(BlockSize, pinned: true));
    }

    protected override void Dispose(bool disposing) => _free.Clear();

    private void Return(byte[] block)
    {
        if (Interlocked.Increment(ref _count) <= MostFree)
        {
            _free.Enqueue(block);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }

    /// <summary>A block on loan. A second return does nothing: the block may be another's by then.</summary>
    private sealed class Lease(WideBlockPool pool, byte[] block) : IMemoryOwner<byte>
    {
        private byte[]? _block = block;

        public Memory<byte> Memory => MemoryMarshal.CreateFromPinnedArray(_block ?? throw new ObjectDisposedException(nameof(Lease)), 0, BlockSize);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _block, null) is { } returned)
            {
                pool.Return(returned);
            }
        }
    }
}
