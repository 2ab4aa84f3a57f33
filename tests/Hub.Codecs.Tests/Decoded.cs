using System.Text;

namespace Hub.Codecs.Tests;

/// <summary>Text and issues of a decoding, with offsets from the start of the whole source, so that two can be compared.</summary>
internal sealed record Decoded(string Text, string Issues)
{
    /// <summary>Decodes a field at once.</summary>
    public static Decoded Field(Charset charset, byte[] field, FieldForm form = FieldForm.Mixed)
    {
        var issues = new CodeIssueList();
        var utf8 = new byte[charset.MaxUtf8Length(field.Length)];
        var length = charset.DecodeField(field, form, utf8, issues);
        return new Decoded(Convert.ToHexString(utf8, 0, length), Lines(issues, 0, 0));
    }

    /// <summary>Decodes the same in chunks, cut at the places given.</summary>
    public static Decoded Chunks(Charset charset, byte[] field, IEnumerable<int> cuts, FieldForm form = FieldForm.Mixed)
    {
        var decoder = charset.CreateDecoder(form);
        var issues = new CodeIssueList();
        var (text, lines, from, written) = (new StringBuilder(), new StringBuilder(), 0, 0);
        foreach (var cut in cuts.Append(field.Length))
        {
            var chunk = field.AsSpan(from, cut - from);
            var utf8 = new byte[decoder.MaxUtf8Length(chunk.Length)];
            var length = decoder.Decode(chunk, cut == field.Length, utf8, issues);
            _ = text.Append(Convert.ToHexString(utf8, 0, length));
            _ = lines.Append(Lines(issues, from, written));
            issues.Clear();
            (from, written) = (cut, written + length);
            if (cut == field.Length)
            {
                break;
            }
        }

        return new Decoded(text.ToString(), lines.ToString());
    }

    /// <summary>The text as characters.</summary>
    public string Characters => Encoding.UTF8.GetString(Convert.FromHexString(Text));

    private static string Lines(CodeIssueList issues, int offset, int written)
    {
        var lines = new StringBuilder();
        foreach (ref readonly var issue in issues.AsSpan())
        {
            _ = lines.Append(null, $"{issue.Kind}@{issue.SourceOffset + offset}+{issue.SourceLength}={issue.Code:X}>{issue.Utf8Offset + written};");
        }

        return lines.ToString();
    }
}
