using System.Text;
using Hub.Codecs;

namespace Hub.Adapters.Plan;

/// <summary>A row of a delimited file: every value is quoted where it needs to be.</summary>
internal sealed class DelimitedRecord(SourcePlan source, Charset charset) : SourceRecord
{
    private readonly string[] _values = [.. source.Columns.Select(_ => "")];

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => Row(_values);

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Header => source.Format!.HeaderRows > 0 ? Row(source.Columns) : default;

    /// <inheritdoc/>
    public override void Clear() => Array.Fill(_values, "");

    /// <inheritdoc/>
    public override bool Has(string name) => source.Columns.Contains(name);

    /// <inheritdoc/>
    public override bool TrySet(string name, string value, out string reason)
    {
        var column = source.Columns.ToList().IndexOf(name);
        reason = column < 0 ? $"no column {name}" : "";
        if (column >= 0)
        {
            _values[column] = value;
        }

        return column >= 0;
    }

    private ReadOnlySpan<byte> Row(IEnumerable<string> values)
    {
        var row = string.Join(source.Format!.Delimiter, values.Select(Quoted));
        var bytes = new byte[(Encoding.UTF8.GetByteCount(row) * 2) + 16];
        var text = Encoding.UTF8.GetBytes(row);
        charset.CreateEncoder().Encode(text, true, bytes, new CodeIssueList(), out _, out var written);
        return bytes.AsSpan(0, written);
    }

    private string Quoted(string value) => value.IndexOfAny([source.Format!.Delimiter, '"', '\n', '\r']) < 0
        ? value
        : '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
