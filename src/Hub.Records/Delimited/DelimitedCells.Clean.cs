using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hub.Records.Delimited;

/// <content>Rows whose values are quoted as a whole or not at all, without doubled quotes: the same 64 bytes at a time as the row was found by.</content>
public sealed partial class DelimitedCells
{
    /// <summary>Splits such a row; false for any other, of which nothing may be believed then.</summary>
    private bool TrySplitClean(ReadOnlySpan<byte> row)
    {
        var quote = Vector256.Create((byte)_quote);
        var delimiter = Vector256.Create((byte)_delimiter);
        var (inside, mark, closed) = (0UL, 1UL, 0UL);
        var start = 0;
        for (var at = 0; at < row.Length; at += MarkBlock.Length)
        {
            var block = MarkBlock.Load(row, at);
            var present = MarkBlock.Present(row.Length - at);
            var quotes = block.Where(quote) & present;
            var delimiters = block.Where(delimiter) & present;
            var held = MarkBlock.Parity(quotes) ^ inside;
            var closing = quotes & ~held;
            if (((quotes & held & ~(delimiters << 1 | mark)) | ((closing << 1 | closed) & ~delimiters & present)) != 0)
            {
                return false;
            }

            var ends = delimiters & ~held;
            if (ends != 0)
            {
                AddAllClean(row, ends, at, ref start);
            }

            inside = (ulong)((long)held >> 63);
            (mark, closed) = (delimiters >> 63, closing >> 63);
        }

        var isQuoted = start < row.Length && row[start] == _quote ? 1 : 0;
        Add(start + isQuoted, row.Length - isQuoted);
        return inside == 0;
    }

    private void AddAllClean(ReadOnlySpan<byte> row, ulong mask, int at, ref int start)
    {
        while (Count + MarkBlock.Length > _starts.Length)
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
            var isQuoted = row[next] == (byte)_quote ? 1 : 0;
            starts[count] = next + isQuoted;
            ends[count++] = end - isQuoted;
            next = end + 1;
            mask &= mask - 1;
        }
        while (mask != 0);
        start = next;
        Count = count;
    }
}
