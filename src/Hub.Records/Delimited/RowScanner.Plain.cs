using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hub.Records.Delimited;

/// <content>Rows without quotes: the line end is looked for and the delimiters counted in one walk.</content>
internal sealed partial class RowScanner
{
    /// <summary>Reads such a row; false where a quote comes before the line end, or where that isn't found in whole blocks.</summary>
    private bool TryFindPlain(ReadOnlySpan<byte> bytes, out int length, out int whole)
    {
        var quote = Vector256.Create((byte)_quote);
        var delimiter = Vector256.Create((byte)_delimiter);
        var newLine = Vector256.Create((byte)_units.NewLine);
        var quotes = _hasQuote ? ulong.MaxValue : 0;
        var columns = 1;
        (length, whole) = (0, 0);
        for (var at = 0; at + MarkBlock.Length <= bytes.Length; at += MarkBlock.Length)
        {
            var block = MarkBlock.Load(bytes, at);
            var delimiters = block.Where(delimiter);
            var newLines = block.Where(newLine);
            var stops = newLines | (block.Where(quote) & quotes);
            if (stops == 0)
            {
                columns += BitOperations.PopCount(delimiters);
                continue;
            }

            var stop = BitOperations.TrailingZeroCount(stops);
            if ((newLines >> stop & 1) == 0)
            {
                return false;
            }

            Columns = columns + BitOperations.PopCount(delimiters & ((1UL << stop) - 1));
            length = _units.WithoutCarriageReturn(bytes[..(at + stop)]);
            whole = at + stop + 1;
            return true;
        }

        return false;
    }
}
