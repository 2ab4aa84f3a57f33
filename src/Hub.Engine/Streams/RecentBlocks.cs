namespace Hub.Engine.Streams;

/// <summary>Checksums of the last blocks, so that a repeated block can be told from another one. Older ones are forgotten: the digest at the end still tells.</summary>
internal sealed class RecentBlocks
{
    private const int Capacity = 1024;

    private readonly (long Offset, int Length, uint Crc)[] _blocks = new (long, int, uint)[Capacity];
    private long _count;

    public void Add(long offset, int length, uint crc) => _blocks[_count++ % Capacity] = (offset, length, crc);

    /// <summary>False when a block is remembered at this place with other content; true when it is the same or not known any more.</summary>
    public bool MayBe(long offset, int length, uint crc)
    {
        for (var i = _count - 1; i >= Math.Max(0, _count - Capacity); i--)
        {
            var known = _blocks[i % Capacity];
            if (known.Offset == offset)
            {
                return known.Length != length || known.Crc == crc;
            }

            if (known.Offset < offset)
            {
                break;
            }
        }

        return true;
    }
}
