using Hub.Adapters;
using Hub.Adapters.Plan;
using Hub.Codecs;
using Hub.Forge.Writing;
using Hub.Records.Delimited;

namespace Hub.Forge.Templates;

/// <summary>Where the fields of a source lie in its records, and how one field is encoded.</summary>
internal sealed class SourceShape
{
    private readonly AdapterPlan _plan;
    private readonly DelimitedCells? _cells;

    public SourceShape(AdapterPlan plan, SourcePlan source)
    {
        _plan = plan;
        Source = source;
        Stream = source.Files[0].Replace('*', 'X').Replace('?', 'X');
        _cells = source.Format is null ? null : new DelimitedCells(source.Format);
        Header = plan.CreateRecord(source.Name).Header.ToArray();
    }

    public SourcePlan Source { get; }

    /// <summary>A stream name that the source takes.</summary>
    public string Stream { get; }

    /// <summary>The header row; empty where there is none.</summary>
    public byte[] Header { get; }

    /// <summary>Place of a field in a record; null where it has none (a quoted cell is left alone).</summary>
    public (int Offset, int Length)? Place(FieldPlan field, ReadOnlySpan<byte> record)
    {
        if (_cells is null)
        {
            return (field.Offset, field.Length);
        }

        _cells.Split(record);
        var offset = _cells.OffsetOf(field.Column);
        return offset < 0 || record[offset..].StartsWith("\""u8) || (offset > 0 && record[offset - 1] == '"') ? null : (offset, _cells.Cell(record, field.Column).Length);
    }

    /// <summary>Encodes texts for a field: its whole bytes of a fixed place, the bare cell of a delimited record. Null where a text does not fit.</summary>
    public Func<ReadOnlySpan<byte>, byte[]?> Encoder(FieldPlan field)
    {
        var charset = _plan.Charset.Charset;
        var issues = new CodeIssueList();
        if (_cells is not null)
        {
            return text => Cell(charset, text, issues);
        }

        var layout = Source.Layout!.Find(Adapters.Compiling.FieldReference.Parse(field.Name)!.Name)!;
        var slot = new FieldSlot(layout, 0, charset, _plan.Charset.Numbers);
        return text =>
        {
            var bytes = new byte[field.Length];
            bytes.AsSpan().Fill(_plan.Charset.Space);
            return (layout.IsNumber ? slot.TryWriteNumber(bytes, text) : slot.TryWrite(bytes, text)) ? bytes : null;
        };
    }

    private static byte[]? Cell(Charset charset, ReadOnlySpan<byte> text, CodeIssueList issues)
    {
        var bytes = new byte[(text.Length * 2) + 16];
        issues.Clear();
        charset.CreateEncoder().Encode(text, true, bytes, issues, out _, out var written);
        return issues.Count > 0 ? null : bytes[..written];
    }
}
