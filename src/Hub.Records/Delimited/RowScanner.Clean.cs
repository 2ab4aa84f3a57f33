using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hub.Records.Delimited;

/// <content>
/// Rows whose quotes all stand where they should: 64 bytes at a time, without a branch per value. Quotes hold where their number so far is odd;
/// an opening quote must follow a delimiter or the row's start, a closing one must come before a delimiter or the row's end, or be doubled.
/// A row that breaks this is left to the reader of single values.
/// </content>
internal sealed partial class RowScanner
{
    /// <summary>Reads a row with quotes; false where that one must be read value by value.</summary>
    private bool TryFindClean(ReadOnlySpan<byte> bytes, bool isFinal, out int length, out int whole, out RowEnd end)
    {
        var quote = Vector256.Create((byte)_quote);
        var delimiter = Vector256.Create((byte)_delimiter);
        var newLine = Vector256.Create((byte)_units.NewLine);
        var carriageReturn = Vector256.Create((byte)_units.CarriageReturn);
        var returns = _units.StripsCarriageReturn ? ulong.MaxValue : 0;
        // What the block before hands on: all ones inside quotes; a mark, a closing quote, a carriage return behind one as its last byte.
        var (inside, mark, closed, closedReturn) = (0UL, 1UL, 0UL, 0UL);
        var columns = 1;
        var lines = 0UL;
        (length, whole, end) = (0, 0, RowEnd.Open);
        for (var at = 0; at < bytes.Length; at += MarkBlock.Length)
        {
            var block = MarkBlock.Load(bytes, at);
            var present = MarkBlock.Present(bytes.Length - at);
            var quotes = block.Where(quote) & present;
            var delimiters = block.Where(delimiter) & present;
            var newLines = block.Where(newLine) & present;
            var held = MarkBlock.Parity(quotes) ^ inside;
            var marks = delimiters | newLines | quotes;
            var closing = quotes & ~held;
            var behind = closing << 1 | closed;
            var wrong = quotes & held & ~(marks << 1 | mark);
            var lone = behind & ~marks & present;
            var returned = 0UL;
            if ((lone | closedReturn) != 0)
            {
                // Only a carriage return may stand between a closing quote and the line end.
                returned = lone & block.Where(carriageReturn) & returns;
                wrong |= (lone & ~returned) | ((returned << 1 | closedReturn) & ~newLines & present);
            }

            var ends = newLines & ~held;
            if (ends != 0)
            {
                var stop = BitOperations.TrailingZeroCount(ends);
                var before = (1UL << stop) - 1;
                if ((wrong & before) != 0)
                {
                    return false;
                }

                Columns = columns + BitOperations.PopCount(delimiters & ~held & before);
                IsMultiline = (lines | (newLines & held & before)) != 0;
                length = _units.WithoutCarriageReturn(bytes[..(at + stop)]);
                whole = at + stop + 1;
                end = RowEnd.Found;
                return true;
            }

            if (wrong != 0)
            {
                return false;
            }

            columns += BitOperations.PopCount(delimiters & ~held);
            lines |= newLines & held;
            inside = (ulong)((long)held >> 63);
            (mark, closed, closedReturn) = (marks >> 63, closing >> 63, returned >> 63);
        }

        if (!isFinal)
        {
            return true;
        }

        if (inside != 0)
        {
            return false;
        }

        Columns = columns;
        IsMultiline = lines != 0;
        length = _units.WithoutCarriageReturn(bytes);
        whole = bytes.Length;
        end = RowEnd.Found;
        return true;
    }
}
