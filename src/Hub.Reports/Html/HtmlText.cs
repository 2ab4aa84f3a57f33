using System.Globalization;
using System.Text;

namespace Hub.Reports.Html;

/// <summary>Escapes data for HTML. Control characters and marks that turn the reading direction are shown as code points, so that no name can disguise itself.</summary>
internal static class HtmlText
{
    public static void Write(TextWriter output, string? value)
    {
        foreach (var c in value ?? "")
        {
            switch (c)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    if (IsInvisible(c))
                    {
                        output.Write(string.Create(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]"));
                    }
                    else
                    {
                        output.Write(c);
                    }

                    break;
            }
        }
    }

    public static string Escape(string? value)
    {
        using var writer = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        Write(writer, value);
        return writer.ToString();
    }

    /// <summary>True for what has no look of its own, or turns the reading direction.</summary>
    public static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not '\n') || c is (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
