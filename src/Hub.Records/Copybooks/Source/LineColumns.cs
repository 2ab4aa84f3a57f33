namespace Hub.Records.Copybooks.Source;

/// <summary>Columns of a line as a card or a host editor counts them: a full-width character takes two, a tab goes to the next multiple of eight.</summary>
internal static class LineColumns
{
    private const int TabWidth = 8;

    /// <summary>Index of the first character at or beyond a column (from 1); the line's length where there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> line, int column)
    {
        var at = 1;
        for (var i = 0; i < line.Length; i++)
        {
            if (at >= column)
            {
                return i;
            }

            at = Next(line[i], at);
        }

        return line.Length;
    }

    /// <summary>Column (from 1) at which the character of an index stands.</summary>
    public static int ColumnOf(ReadOnlySpan<char> line, int index)
    {
        var at = 1;
        for (var i = 0; i < index && i < line.Length; i++)
        {
            at = Next(line[i], at);
        }

        return at;
    }

    private static int Next(char c, int column) => c switch
    {
        '\t' => (column - 1) / TabWidth * TabWidth + TabWidth + 1,
        _ when char.IsLowSurrogate(c) => column,
        _ => column + (IsWide(c) ? 2 : 1),
    };

    private static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uD800' and <= '\uDBFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF01' and <= '\uFF60'
        or >= '\uFFE0' and <= '\uFFE6' or >= '\uE000' and <= '\uF8FF';
}
