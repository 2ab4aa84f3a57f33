using System.Globalization;
using System.Text;

namespace Hub.Reports.Workbook;

/// <summary>Data as the text of a cell: what XML can't hold, or what would turn the reading direction, is shown as a code point; longer than a cell may be is cut and says so.</summary>
internal static class CellText
{
    /// <summary>Most UTF-16 units in a cell, as spreadsheets allow.</summary>
    public const int MaxLength = 32_767;

    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || Html.HtmlText.IsInvisible(c))
            {
                text.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            }
            else
            {
                text.Append(c);
            }
        }

        if (text.Length <= MaxLength)
        {
            return text.ToString();
        }

        var end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text.ToString(0, end) + "…";
    }
}
