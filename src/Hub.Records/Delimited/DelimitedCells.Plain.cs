using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hub.Records.Delimited;

/// <content>Rows without quotes: 32 bytes are compared with the delimiter at a time, and only its places are looked at.</content>
public sealed partial class DelimitedCells
{
    private void SplitPlain(ReadOnlySpan<byte> row)
    {
        var start = 0;
        var at = 0;
        ref var bytes = ref MemoryMarshal.GetReference(row);
        if (Vector256.IsHardwareAccelerated)
        {
            var delimiter = Vector256.Create((byte)_delimiter);
            for (; at + Vector256<byte>.Count <= row.Length; at += Vector256<byte>.Count)
            {
                var mask = Vector256.Equals(Vector256.LoadUnsafe(ref bytes, (nuint)at), delimiter).ExtractMostSignificantBits();
                if (mask != 0)
                {
                    AddAll(mask, at, ref start);
                }
            }
        }

        for (; at < row.Length; at++)
        {
            if (Unsafe.Add(ref bytes, at) == (byte)_delimiter)
            {
                Add(start, at);
                start = at + 1;
            }
        }

        Add(start, row.Length);
    }

    private void AddAll(uint mask, int at, ref int start)
    {
        while (Count + Vector256<byte>.Count > _starts.Length)
        {
            Grow();
        }

        var starts = _starts;
        var ends = _ends;
        var count = Count;
        var next = start;
        do
        {
            var end = at + BitOperations.TrailingZeroCount(mask);
            starts[count] = next;
            ends[count++] = end;
            next = end + 1;
            mask &= mask - 1;
        }
        while (mask != 0);
        start = next;
        Count = count;
    }
}
