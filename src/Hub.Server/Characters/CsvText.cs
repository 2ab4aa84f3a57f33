using System.Text;
using Hub.Codecs;

namespace Hub.Server.Characters;

/// <summary>The text of a CSV: Excel saves it as UTF-8 or, by the menu entry that most people take, as Shift_JIS.</summary>
internal static class CsvText
{
    /// <summary>The text without a byte order mark; null where it is neither.</summary>
    public static string? Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var charset = Charset.Open("cp932");
            var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
            var issues = new CodeIssueList();
            var length = charset.DecodeField(bytes, FieldForm.Mixed, utf8, issues);
            return issues.Count == 0 ? Encoding.UTF8.GetString(utf8, 0, length) : null;
        }
    }
}
