using System.Text;
using Hub.Findings;

namespace Hub.Characters.Identification;

/// <summary>
/// CSV as Excel reads and writes it (RFC 4180, CRLF). What Excel would take for a formula gets an apostrophe in front, and loses it when read back.
/// </summary>
internal static class CsvLine
{
    public static void Write(TextWriter writer, IReadOnlyList<string> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            writer.Write(SpreadsheetText.Cell(fields[i]));
        }

        writer.Write("\r\n");
    }

    /// <summary>Reads all rows, each with the line that it starts on. A quote that is not closed ends with the file.</summary>
    public static IEnumerable<(int Line, List<string> Fields)> Read(TextReader reader)
    {
        var line = 1;
        var start = 1;
        var field = new StringBuilder();
        var fields = new List<string>();
        var quoted = false;
        var any = false;
        for (int c; (c = reader.Read()) >= 0;)
        {
            any = true;
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append((char)c);
                }
                else if (reader.Peek() == '"')
                {
                    field.Append((char)reader.Read());
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == ',')
            {
                fields.Add(Take(field));
            }
            else if (c == '\n')
            {
                fields.Add(Take(field));
                yield return (start, fields);
                (fields, start, any) = ([], line, false);
            }
            else if (c != '\r')
            {
                field.Append((char)c);
            }
        }

        if (any)
        {
            fields.Add(Take(field));
            yield return (start, fields);
        }
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return SpreadsheetText.Restore(text);
    }
}
