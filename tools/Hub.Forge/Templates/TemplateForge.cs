using System.Buffers.Binary;
using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Plan;
using Hub.Records.Framing;

namespace Hub.Forge.Templates;

/// <summary>Writes one file of an extract from templates: the records of all its sources, person by person.</summary>
internal sealed class TemplateForge(AdapterPlan plan, ForgeOptions options, ForgedFile file, Stream extract, TextWriter? ledger)
{
    private const int Word = 4;

    private readonly PackTemplates _templates = PackTemplates.Of(plan);
    private byte[] _frame = new byte[4096];
    private byte[] _lineEnd = [];
    private WrittenTotals _totals = new([]);
    private long _records;
    private long _bytes;
    private long _faults;

    /// <summary>Files that can be written, in the order of the pack.</summary>
    public static IReadOnlyList<ForgedFile> FilesOf(AdapterPlan plan)
    {
        var files = new List<ForgedFile>();
        foreach (var source in PackTemplates.Of(plan).Sources)
        {
            var name = source.Source.Files[0].Replace("*", "", StringComparison.Ordinal).Replace('?', '1');
            if (files.All(f => f.Name != name))
            {
                files.Add(new ForgedFile(source.Source.Name, name));
            }
        }

        return files;
    }

    /// <summary>Writes the file.</summary>
    public ForgeSummary Write()
    {
        var sources = _templates.Sources.Where(s => Takes(s.Source)).ToArray();
        var citizens = new Citizens(options.Seed, _templates.Classes);
        var allotment = new Allotment(_templates, options);
        var consequences = new Consequences(_templates, allotment, citizens);
        _lineEnd = LineEnd(sources[0].Source);
        WriteHeader(sources[0]);
        var frames = _templates.Frames.Where(f => Fits(f.Source, file.Name)).ToArray();
        _totals = new WrittenTotals([.. frames.SelectMany(f => f.Totals)]);
        foreach (var header in frames.Where(f => f.Totals.Count == 0))
        {
            WriteFrame(header);
        }

        var left = options.Records;
        for (long i = 0; left > 0; i++)
        {
            var citizen = citizens.Of(i);
            var earlier = left > 1 ? allotment.Earlier(citizen) : null;
            foreach (var source in sources)
            {
                if (!source.Level.Has(citizen))
                {
                    continue;
                }

                if (earlier is not null && source == allotment.Main)
                {
                    WriteRecord(source, earlier, citizen, citizens, options.Errors > 0 ? consequences.OfEarlier(source, earlier, citizen) : []);
                }

                if (allotment.Fault(source, citizen) is { } faulty)
                {
                    WriteRecord(source, faulty, citizen, citizens, []);
                    continue;
                }

                var present = allotment.Present(source, citizen);
                WriteRecord(source, present, citizen, citizens, options.Errors > 0 ? consequences.OfPresent(source, present, citizen) : []);
            }

            left -= earlier is null ? 1 : 2;
        }

        foreach (var trailer in frames.Where(f => f.Totals.Count > 0))
        {
            WriteFrame(trailer);
        }

        return new ForgeSummary(_records, _bytes, _faults, _faults);
    }

    private static byte[] LineEnd(SourcePlan source) => source.Framing is not ("newline" or "csv" or "intermediate") ? [] : source.CodeUnit switch
    {
        CodeUnit.Utf16Little => [0x0D, 0, 0x0A, 0],
        CodeUnit.Utf16Big => [0, 0x0D, 0, 0x0A],
        _ => [0x0D, 0x0A],
    };

    /// <summary>True where the records of a source stand in this file: patterns of several files may fit one name, its records are in the first.</summary>
    private bool Takes(SourcePlan source) => FilesOf(plan).FirstOrDefault(f => Fits(source, f.Name))?.Name == file.Name;

    private static bool Fits(SourcePlan source, string name) =>
        source.Files.Any(f => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(f, name, ignoreCase: true));

    private void WriteHeader(SourceTemplates source)
    {
        var header = _templates.ShapeOf(source.Source.Name).Header;
        if (header.Length > 0)
        {
            extract.Write(header);
            extract.Write(_lineEnd);
            _bytes += header.Length + _lineEnd.Length;
        }
    }

    private void WriteFrame(FrameRecord frame)
    {
        var record = frame.Bytes(_totals);
        Reserve(record.Length);
        record.CopyTo(_frame.AsSpan(HeadOf(frame.Source)));
        _ = WriteWhole(frame.Source, record.Length);
    }

    private void WriteRecord(SourceTemplates source, RecordTemplate template, in Citizen citizen, Citizens citizens, IReadOnlyList<string> consequences)
    {
        Reserve(source.MaxLength);
        var at = HeadOf(source.Source);
        var offset = _bytes + at;
        var length = WriteWhole(source.Source, template.Write(citizen, citizens, _frame.AsSpan(at)));
        _totals.Add(source.Source, template);
        if (template.Fault is { } fault)
        {
            _faults++;
            WriteLedger(fault, _records - 1, offset, length);
        }
        else if (consequences.Count > 0)
        {
            WriteLedger(Writing.Fault.Consequence(consequences), _records - 1, offset, length);
        }
    }

    private static int HeadOf(SourcePlan source) => source.Framing switch { "rdw" => Word, "bdw-rdw" => 2 * Word, _ => 0 };

    private void Reserve(int length)
    {
        if (_frame.Length < length + (2 * Word) + _lineEnd.Length)
        {
            _frame = new byte[length + (2 * Word) + _lineEnd.Length];
        }
    }

    /// <summary>Writes the record that stands in the frame, with what goes around it; returns its length.</summary>
    private int WriteWhole(SourcePlan source, int length)
    {
        var at = HeadOf(source);
        if (at > 0)
        {
            Describe(_frame.AsSpan(at - Word), length + Word);
            Describe(_frame, length + at);
        }

        var padded = source.Framing == "fixed" ? Math.Max(length, source.Length) : length;
        _frame.AsSpan(at + length, padded - length).Fill(plan.Charset.Space);
        _lineEnd.CopyTo(_frame.AsSpan(at + padded));
        var whole = at + padded + _lineEnd.Length;
        extract.Write(_frame, 0, whole);
        _records++;
        _bytes += whole;
        return padded;
    }

    private static void Describe(Span<byte> word, int length)
    {
        BinaryPrimitives.WriteUInt16BigEndian(word, checked((ushort)length));
        word[2..Word].Clear();
    }

    private void WriteLedger(Writing.Fault fault, long record, long offset, int length)
    {
        ledger?.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"stream\":\"{file.Name}\",\"record\":{record},\"offset\":{offset},\"length\":{length},"));
        ledger?.Write(fault.LedgerText);
    }
}
