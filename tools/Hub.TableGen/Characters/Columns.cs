using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Hub.TableGen.Characters;

/// <summary>How the columns of <c>moji.db</c> spell their values, turned into numbers. Null where the column is empty.</summary>
internal static class Columns
{
    /// <summary>Text, or null where NULL or empty.</summary>
    public static string? Text(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) || reader.GetString(column).Length == 0 ? null : reader.GetString(column);

    /// <summary>"MJ000123" → 123.</summary>
    public static int MjNumber(this SqliteDataReader reader, int column) => Decimal(reader.GetString(column)[2..]);

    /// <summary>Decimal digits.</summary>
    public static int? Number(this SqliteDataReader reader, int column) => reader.Text(column) is { } text ? Decimal(text) : null;

    /// <summary>A number of 大漢和辞典 × 4 + its count of dashes ("2076''" → 8306); "補123" of the supplement counts from 100,000.</summary>
    public static int? DaiKanwa(this SqliteDataReader reader, int column)
    {
        if (reader.Text(column) is not { } text)
        {
            return null;
        }

        var digits = text.Trim('補', '\'');
        var number = Decimal(digits) + (text[0] == '補' ? 100_000 : 0);
        return (number * 4) + text.Count(c => c == '\'');
    }

    /// <summary>"J+AD1D" or "0x68A6" → the hexadecimal part.</summary>
    public static int? Hexadecimal(this SqliteDataReader reader, int column) =>
        reader.Text(column) is { } text ? int.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : null;

    /// <summary>The scalars of a character column; empty where NULL.</summary>
    public static int[] Scalars(this SqliteDataReader reader, int column) =>
        reader.Text(column) is { } text ? ScalarsOf(text) : [];

    /// <summary>The scalars of a text.</summary>
    public static int[] ScalarsOf(string text) => [.. text.EnumerateRunes().Select((Rune r) => r.Value)];

    /// <summary>"1-25-66" → ((plane - 1) × 94 + row - 1) × 94 + cell - 1.</summary>
    public static int? X0213(this SqliteDataReader reader, int column)
    {
        if (reader.Text(column) is not { } text)
        {
            return null;
        }

        var parts = text.Split('-').Select(Decimal).ToArray();
        return ((((parts[0] - 1) * 94) + parts[1] - 1) * 94) + parts[2] - 1;
    }

    /// <summary>"16-01" → (row - 1) × 94 + cell - 1.</summary>
    public static int? X0212(this SqliteDataReader reader, int column) =>
        reader.Text(column) is { } text ? ((Decimal(text[..2]) - 1) * 94) + Decimal(text[3..]) - 1 : null;

    private static int Decimal(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
