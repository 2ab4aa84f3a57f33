using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hub.Records.Delimited;

/// <content>Rows without quotes: 64 bytes are compared with the delimiter at a time, and only its places are looked at. A quote is looked for in the same walk.</content>
public sealed partial class DelimitedCells
{
    private const int Batch = 8;

    /// <summary>Splits such a row; false for one with a quote, of which nothing may be believed then.</summary>
    private bool TrySplitPlain(ReadOnlySpan<byte> row)
    {
        var start = 0;
        var at = 0;
        if (MarkBlock.IsFast)
        {
            var delimiter = Vector256.Create((byte)_delimiter);
            var quote = Vector256.Create((byte)_quote);
            var quotes = 0UL;
            for (; at + MarkBlock.Length <= row.Length; at += MarkBlock.Length)
            {
                var block = MarkBlock.Load(row, at);
                quotes |= block.Where(quote);
                var mask = block.Where(delimiter);
                if (mask != 0)
                {
                    AddAll(mask, at, ref start);
                }
            }

            if (_hasQuote && quotes != 0)
            {
                return false;
            }
        }

        if (_hasQuote && row[at..].Contains((byte)_quote))
        {
            return false;
        }

        for (; at < row.Length; at++)
        {
            if (row[at] == (byte)_delimiter)
            {
                Add(start, at);
                start = at + 1;
            }
        }

        Add(start, row.Length);
        return true;
    }

    // Eight places are written whether there are so many or not, since a block mostly has fewer: how many there are is what no processor guesses right.
    private void AddAll(ulong mask, int at, ref int start)
    {
        while (Count + MarkBlock.Length + Batch >= _starts.Length)
        {
            Grow();
        }

        var found = BitOperations.PopCount(mask);
        ref var starts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_starts), Count);
        ref var ends = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_ends), Count);
        starts = start;
        for (var i = 0; i < found; i += Batch)
        {
            for (var j = 0; j < Batch; j++)
            {
                var end = at + BitOperations.TrailingZeroCount(mask);
                Unsafe.Add(ref ends, i + j) = end;
                Unsafe.Add(ref starts, i + j + 1) = end + 1;
                mask &= mask - 1;
            }
        }

        start = Unsafe.Add(ref starts, found);
        Count += found;
    }
}
