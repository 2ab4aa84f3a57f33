using System.Globalization;
using System.Text;
using Hub.Codecs;
using Hub.Records.Decoding;
using Hub.Records.Layouts;

namespace Hub.Forge.Writing;

/// <summary>Writes records of one layout: fields by name, faults into the ledger.</summary>
internal sealed class RecordWriter
{
    private readonly Layout _layout;
    private readonly Charset _charset;
    private readonly DecodeOptions _options;
    private readonly Stream _stream;
    private readonly TextWriter? _ledger;
    private readonly string _name;
    private readonly byte[] _blank;
    private readonly byte[] _record;
    private readonly byte[] _text = new byte[1024];
    private long _records;
    private long _faults;

    public RecordWriter(Layout layout, Charset charset, DecodeOptions options, Stream stream, TextWriter? ledger, string name)
    {
        _layout = layout;
        _charset = charset;
        _options = options;
        _stream = stream;
        _ledger = ledger;
        _name = name;
        _record = new byte[layout.Length];
        _blank = MakeBlank();
    }

    public ForgeSummary Summary => new(_records, _records * _record.Length, _faults, _faults);

    /// <summary>The record being written.</summary>
    public Span<byte> Record => _record;

    /// <summary>A field, or one of its occurrences (from 1).</summary>
    public FieldSlot Slot(string name, int occurrence = 1)
    {
        var field = _layout.Find(name) ?? throw new InvalidOperationException($"The layout {_layout.Name} has no field {name}.");
        var stride = 0;
        for (var above = field; above is not null && stride == 0; above = above.Parent)
        {
            stride = above.Occurs is null ? 0 : above.Stride;
        }

        return new FieldSlot(field, field.Offset + (occurrence - 1) * stride, _charset, _options);
    }

    public void Start() => _blank.CopyTo(_record, 0);

    public void Set(FieldSlot slot, ReadOnlySpan<byte> utf8) => slot.Write(_record, utf8);

    public void Set(FieldSlot slot, long number) => slot.Write(_record, number);

    /// <summary>Sets a text put together from two with something between.</summary>
    public void Set(FieldSlot slot, ReadOnlySpan<byte> first, ReadOnlySpan<byte> between, ReadOnlySpan<byte> second)
    {
        first.CopyTo(_text);
        between.CopyTo(_text.AsSpan(first.Length));
        second.CopyTo(_text.AsSpan(first.Length + between.Length));
        slot.Write(_record, _text.AsSpan(0, first.Length + between.Length + second.Length));
    }

    /// <summary>Sets raw bytes at the start of a field.</summary>
    public void SetBytes(FieldSlot slot, int at, ReadOnlySpan<byte> bytes) => bytes.CopyTo(_record.AsSpan(slot.Offset + at, slot.Length - at));

    /// <summary>Ends the record; notes its fault where it has one.</summary>
    public void End(Fault? fault)
    {
        if (fault is not null)
        {
            _faults += fault.IsError ? 1 : 0;
            WriteLedger(fault);
        }

        _stream.Write(_record);
        _records++;
    }

    private void WriteLedger(Fault fault)
    {
        if (_ledger is null)
        {
            return;
        }

        _ledger.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"stream\":\"{_name}\",\"record\":{_records},\"offset\":{_records * _record.Length},\"length\":{_record.Length},"));
        _ledger.Write(fault.LedgerText);
    }

    private byte[] MakeBlank()
    {
        var blank = new byte[_layout.Length];
        var space = Encoding.ASCII.GetBytes(" ");
        var issues = new CodeIssueList();
        _charset.EncodeField(space, FieldForm.Mixed, blank, issues);
        foreach (var field in _layout.Fields.Where(f => !f.IsGroup && !f.IsRedefinition))
        {
            var times = 1;
            var stride = 0;
            for (var above = field; above is not null; above = above.Parent)
            {
                if (above.Occurs is { } occurs)
                {
                    times = occurs.Max;
                    stride = above.Stride;
                    break;
                }
            }

            for (var i = 0; i < times; i++)
            {
                var slot = new FieldSlot(field, field.Offset + i * stride, _charset, _options);
                if (field.IsNumber)
                {
                    slot.Write(blank, 0);
                }
                else
                {
                    slot.Write(blank, default(ReadOnlySpan<byte>));
                }
            }
        }

        return blank;
    }
}
