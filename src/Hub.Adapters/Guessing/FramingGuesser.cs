using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Hub.Codecs;

namespace Hub.Adapters.Guessing;

/// <summary>Tries descriptor words, lines and columns, and fixed lengths, in this order: what proves itself comes first.</summary>
internal static class FramingGuesser
{
    private const int MaxRecords = 200;
    private const int MaxLength = 8192;
    private const int Word = 4;

    /// <summary>The framing that fits best.</summary>
    public static FramingGuess Guess(ReadOnlySpan<byte> sample, bool isWhole, string charset) =>
        Described(sample, isWhole, blocked: true) ?? Described(sample, isWhole, blocked: false) ?? Lines(sample, charset) ?? Fixed(sample, isWhole, charset);

    private static FramingGuess? Described(ReadOnlySpan<byte> sample, bool isWhole, bool blocked)
    {
        var records = new List<byte[]>();
        var at = 0;
        while (at + Word <= sample.Length)
        {
            var end = at + BinaryPrimitives.ReadUInt16BigEndian(sample[at..]);
            if (BinaryPrimitives.ReadUInt16BigEndian(sample[(at + 2)..]) != 0 || end <= at + Word)
            {
                return null;
            }

            if (end > sample.Length)
            {
                break;
            }

            for (var inner = blocked ? at + Word : at; inner < end;)
            {
                var length = inner + Word <= end ? BinaryPrimitives.ReadUInt16BigEndian(sample[inner..]) : 0;
                if (length < Word || inner + length > end || BinaryPrimitives.ReadUInt16BigEndian(sample[(inner + 2)..]) != 0)
                {
                    return null;
                }

                if (records.Count < MaxRecords)
                {
                    records.Add(sample.Slice(inner + Word, length - Word).ToArray());
                }

                inner += length;
            }

            at = end;
        }

        var complete = !isWhole || at == sample.Length;
        return records.Count >= 2 && complete
            ? new FramingGuess(blocked ? "bdw-rdw" : "rdw", 0.97, string.Create(CultureInfo.InvariantCulture, $"{records.Count} descriptor words lead from one to the next")) { Records = records }
            : null;
    }

    private static FramingGuess? Lines(ReadOnlySpan<byte> sample, string charset)
    {
        if (charset.Contains('+', StringComparison.Ordinal) || charset.StartsWith("ibm", StringComparison.Ordinal))
        {
            return null;
        }

        var text = Decode(charset, sample).TrimStart('\uFEFF');
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        lines = [.. lines.Take(Math.Max(1, lines.Count - 1)).Where(l => l.Length > 0).Take(MaxRecords)];
        if (!text.Contains('\n', StringComparison.Ordinal) || lines.Count == 0)
        {
            return null;
        }

        foreach (var delimiter in (char[])[',', '\t', ';', '|'])
        {
            var rows = lines.Select(l => Cells(l, delimiter)).ToList();
            var columns = rows[0].Length;
            var same = rows.Count(r => r.Length == columns);
            if (columns >= 2 && same * 10 >= rows.Count * 8)
            {
                return new FramingGuess("csv", Math.Round(0.5 + (0.45 * same / rows.Count), 2), string.Create(CultureInfo.InvariantCulture, $"{same} of {rows.Count} lines have {columns} columns"))
                {
                    Delimiter = delimiter,
                    HasHeader = rows.Count > 1 && rows[0].All(c => c.Length > 0 && !c.All(char.IsAsciiDigit)) && rows[0].Distinct().Count() == columns,
                    Rows = rows,
                };
            }
        }

        return new FramingGuess("newline", 0.7, string.Create(CultureInfo.InvariantCulture, $"{lines.Count} lines without columns"))
        {
            Records = [.. sample.ToArray().Chunk(sample.Length).SelectMany(Split).Take(MaxRecords)],
        };
    }

    private static IEnumerable<byte[]> Split(byte[] sample)
    {
        var from = 0;
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] == '\n')
            {
                yield return sample[from..(at > from && sample[at - 1] == '\r' ? at - 1 : at)];
                from = at + 1;
            }
        }
    }

    /// <summary>The length at which records look most alike, place by place; the shortest of those that are about as good.</summary>
    private static FramingGuess Fixed(ReadOnlySpan<byte> sample, bool isWhole, string charset)
    {
        var (best, length) = (-1.0, Math.Max(1, Math.Min(sample.Length, MaxLength)));
        for (var candidate = 8; candidate <= Math.Min(MaxLength, sample.Length / 2); candidate++)
        {
            if (isWhole && sample.Length % candidate != 0)
            {
                continue;
            }

            var score = Likeness(sample, candidate);
            if (score > best + 0.01)
            {
                (best, length) = (score, candidate);
            }
        }

        var records = new List<byte[]>();
        for (var at = 0; at + length <= sample.Length && records.Count < MaxRecords; at += length)
        {
            records.Add(sample.Slice(at, length).ToArray());
        }

        return new FramingGuess("fixed", Math.Round(Math.Clamp(best, 0.1, 0.95), 2), string.Create(CultureInfo.InvariantCulture, $"bytes {length} apart are of the same kind in {Math.Max(best, 0):P0}, {charset}"))
        {
            Length = length,
            Records = records,
        };
    }

    private static double Likeness(ReadOnlySpan<byte> sample, int length)
    {
        var (same, all) = (0, 0);
        var step = Math.Max(1, sample.Length / 20_000);
        for (var at = 0; at + length < sample.Length; at += step)
        {
            same += Kind(sample[at]) == Kind(sample[at + length]) ? 1 : 0;
            all++;
        }

        return all == 0 ? 0 : (double)same / all;
    }

    private static int Kind(byte value) => value switch
    {
        0x40 => 0,
        0x20 => 1,
        0 => 2,
        >= 0xF0 and <= 0xF9 => 3,
        >= 0x30 and <= 0x39 => 4,
        0x28 or 0x29 or 0x0E or 0x0F or 0x0A => 5,
        _ => 6 + (value >> 5),
    };

    internal static string Decode(string charset, ReadOnlySpan<byte> bytes)
    {
        var opened = CharsetGuesser.Open(charset);
        var utf8 = new byte[opened.MaxUtf8Length(bytes.Length)];
        return Encoding.UTF8.GetString(utf8, 0, opened.DecodeField(bytes, FieldForm.Mixed, utf8, new CodeIssueList()));
    }

    private static string[] Cells(string line, char delimiter)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == delimiter && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
