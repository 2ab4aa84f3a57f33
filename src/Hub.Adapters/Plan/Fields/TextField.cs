using Hub.Adapters.Text;
using Hub.Characters.Cleansing;
using Hub.Codecs;

namespace Hub.Adapters.Plan.Fields;

/// <summary>
/// A text field: decoded and cleansed in one table look-up per code, without the spaces at its end.
/// A field of spaces, low-values (00) or high-values (FF) alone is empty and never reaches the decoder.
/// </summary>
internal sealed class TextField(string name, int slot, int offset, int length, FieldCharset charset, FieldForm form)
    : FieldPlan(name, slot, offset, length)
{
    /// <summary>How its bytes are read.</summary>
    public FieldForm Form => form;

    /// <inheritdoc/>
    public override int MaxUtf8Length(int length) => charset.IsUnicode ? Cleanser.MaxUtf8Length(charset.Charset.MaxUtf8Length(length)) : charset.Charset.MaxUtf8Length(length);

    /// <inheritdoc/>
    public override int Decode(MappingState state, ReadOnlySpan<byte> field, Span<byte> utf8)
    {
        if (charset.IsBlank(field))
        {
            return 0;
        }

        var issues = state.Issues;
        issues.Clear();
        var written = charset.Charset.DecodeField(field, form, utf8, issues);
        if (issues.Count > 0)
        {
            charset.Report(state, this, field, utf8[..written], issues.AsSpan());
        }

        if (charset.IsUnicode)
        {
            written = charset.Cleanse(state, field, utf8, written);
        }

        return Spaces.TrimEnd(utf8[..written]).Length;
    }
}
