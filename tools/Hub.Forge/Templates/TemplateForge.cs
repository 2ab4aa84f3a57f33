using System.Buffers.Binary;
using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Plan;
using Hub.Records.Framing;

namespace Hub.Forge.Templates;

/// <summary>Writes one file of an extract from templates: the records of all its sources, person by person.</summary>
internal sealed class TemplateForge(AdapterPlan plan, ForgeOptions options, ForgedFile file, Stream extract, TextWriter? ledger)
{
    private const ulong FaultStream = 0x5465_6D70_0000_0000;
    private const int TwoRecordsPerMille = 180;
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
        var main = _templates.Sources.FirstOrDefault(s => s is { IsPerHousehold: false, Source.Lookup: null })?.Source.Name;
        var chance = new Chance(options.Seed, FaultStream ^ (ulong)file.Name.Length);
        _lineEnd = LineEnd(sources[0].Source);
        WriteHeader(sources[0]);
        var frames = _templates.Frames.Where(f => Takes(f.Source)).ToArray();
        _totals = new WrittenTotals([.. frames.SelectMany(f => f.Totals)]);
        foreach (var header in frames.Where(f => f.Totals.Count == 0))
        {
            WriteFrame(header);
        }

        var left = options.Records;
        for (long i = 0; left > 0; i++)
        {
            var citizen = citizens.Of(i);
            var isTwice = HasTwo(i) && left > 1 && _templates.Sources.First(s => s.Source.Name == main || main is null).Earlier is not null;
            foreach (var source in sources)
            {
                if (source.IsPerHousehold && !citizen.IsHead)
                {
                    continue;
                }

                if (isTwice && source.Source.Name == main)
                {
                    WriteRecord(source, PackTemplates.Pick(source.Earlier!, citizen, (int)(i % 4)), citizen, citizens);
                }

                WriteRecord(source, Choose(source, citizen, ref chance), citizen, citizens);
            }

            left -= isTwice ? 2 : 1;
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

    private bool HasTwo(long index) => new Chance(options.Seed, ~(ulong)index).PerMille(TwoRecordsPerMille);

    private bool Takes(SourcePlan source) =>
        source.Files.Any(f => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(f, file.Name, ignoreCase: true));

    private RecordTemplate Choose(SourceTemplates source, in Citizen citizen, ref Chance chance) =>
        chance.Fraction() < options.Errors && source.Faults.Count > 0 && source.Source.Lookup is null
            ? source.Faults[chance.Below(source.Faults.Count)]
            : PackTemplates.Pick(source.ByClass, citizen, chance.Below(1024));

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

    private void WriteRecord(SourceTemplates source, RecordTemplate template, in Citizen citizen, Citizens citizens)
    {
        Reserve(source.MaxLength);
        var at = HeadOf(source.Source);
        var offset = _bytes + at;
        var length = WriteWhole(source.Source, template.Write(citizen, citizen.Index, citizens, _frame.AsSpan(at)));
        _totals.Add(source.Source, template);
        if (template.Fault is { } fault)
        {
            _faults++;
            WriteLedger(fault, _records - 1, offset, length);
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
        ledger?.Write($"\"fault\":\"{fault.Name}\",\"field\":\"{fault.Field}\",\"severity\":\"error\",\"expect\":[\"{fault.Expected[0]}\"]}}\n");
    }
}
