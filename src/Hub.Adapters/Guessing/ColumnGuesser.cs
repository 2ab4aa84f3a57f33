using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Adapters.Guessing;

/// <summary>Columns of a CSV, or fields of fixed records by where the kind of bytes changes; and what their values look like.</summary>
internal static partial class ColumnGuesser
{
    private const int MaxFields = 400;

    [GeneratedRegex(@"^[1-5]\d{2}(0[0-9]|1[0-2]|99)([0-2]\d|3[01]|99)$")]
    private static partial Regex EraDate();

    [GeneratedRegex(@"^(1[89]|20)\d{2}[-/]?(0\d|1[0-2])[-/]?([0-2]\d|3[01])$")]
    private static partial Regex WesternDate();

    [GeneratedRegex(@"^([MTSHRＭＴＳＨＲ]|明治|大正|昭和|平成|令和).{1,}\d|^([MTSHR])\d{6}$")]
    private static partial Regex WrittenDate();

    /// <summary>Columns with what their values look like; no items yet.</summary>
    public static IReadOnlyList<ColumnGuess> Columns(FramingGuess framing, string charset)
    {
        if (framing.Rows.Count > 0)
        {
            var data = framing.Rows.Skip(framing.HasHeader ? 1 : 0).ToList();
            return [.. framing.Rows[0].Select((cell, i) => Of(framing.HasHeader ? cell : Numbered(i), -1, 0, data.Where(r => i < r.Length).Select(r => r[i])))];
        }

        var columns = new List<ColumnGuess>();
        foreach (var (offset, length) in Fields(framing.Records))
        {
            columns.Add(Of(Numbered(columns.Count), offset, length, framing.Records.Where(r => r.Length >= offset + length).Select(r => FramingGuesser.Decode(charset, r.AsSpan(offset, length)))));
        }

        return columns;
    }

    private static string Numbered(int index) => string.Create(CultureInfo.InvariantCulture, $"F{index + 1:000}");

    private static ColumnGuess Of(string name, int offset, int length, IEnumerable<string> values)
    {
        var filled = values.Select(v => v.Trim(' ', '　', '\0')).Where(v => v.Length > 0 && v.Any(c => c != '0')).ToList();
        var (kind, form) = filled switch
        {
            [] => ("empty", ""),
            _ when Most(filled, EraDate().IsMatch) => ("date", "gyymmdd"),
            _ when Most(filled, WesternDate().IsMatch) => ("date", "yyyymmdd"),
            _ when Most(filled, WrittenDate().IsMatch) => ("date", "text"),
            _ when Most(filled, v => v.All(char.IsAsciiDigit)) => ("digits", ""),
            _ when Most(filled, v => v.All(c => c is ' ' or '　' or >= '\u30A0' and <= '\u30FF' or >= '\uFF61' and <= '\uFF9F')) => ("kana", ""),
            _ => ("text", ""),
        };
        return new ColumnGuess(name, offset, length, kind, form, null);
    }

    private static bool Most(List<string> values, Func<string, bool> test) => values.Count(test) * 10 >= values.Count * 9;

    /// <summary>Stretches of bytes that are of the same kind in most records.</summary>
    private static List<(int Offset, int Length)> Fields(IReadOnlyList<byte[]> records)
    {
        var fields = new List<(int, int)>();
        var length = records.Count == 0 ? 0 : records.Min(r => r.Length);
        var from = 0;
        for (var at = 1; at <= length; at++)
        {
            if (at == length || (fields.Count < MaxFields && Kind(records, at) != Kind(records, at - 1)))
            {
                fields.Add((from, at - from));
                from = at;
            }
        }

        return fields;
    }

    private static int Kind(IReadOnlyList<byte[]> records, int at)
    {
        var (digits, spaces) = (0, 0);
        foreach (var record in records)
        {
            digits += record[at] is >= 0xF0 and <= 0xF9 or >= 0x30 and <= 0x39 ? 1 : 0;
            spaces += record[at] is 0x40 or 0x20 or 0 ? 1 : 0;
        }

        return digits * 10 >= records.Count * 8 ? 1 : spaces == records.Count ? 0 : 2;
    }
}
