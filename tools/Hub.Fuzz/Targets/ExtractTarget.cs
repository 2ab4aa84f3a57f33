using System.Globalization;
using Hub.Adapters;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Standard;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;
using Hub.Validation;
using Hub.Validation.Rules;

namespace Hub.Fuzz.Targets;

/// <summary>
/// Extracts through the whole of a pack that ships, chosen by the first byte: frame, decode, cleanse, map, validate, write as the contract's message and read back.
/// Every record is mapped, dropped or refused with a finding, and the same way when the bytes arrive in pieces.
/// </summary>
internal sealed class ExtractTarget : IFuzzTarget, IRecordSink
{
    private static readonly string[] s_packs = ["sample-host-f/001", "sample-host-h/006", "sample-host-i/010", "sample-host-n/003", "sample-csv/001", "sample-interim/001"];

    private readonly Lazy<List<(AdapterPlan Plan, string Stream, IReadOnlyList<RecordValidator> Rules)>> _packs = new(Compile);
    private readonly Dictionary<Group, RecordWireFormat> _formats = [];
    private readonly FindingList _findings = [];
    private IReadOnlyList<RecordValidator> _rules = [];

    public string Name => "extract";

    public IReadOnlyList<byte[]> Seeds => [.. _packs.Value.Select((p, i) => (byte[])[(byte)i, .. Sample(p.Plan)])];

    public void Add(StandardRecord row, SourcePosition position)
    {
        foreach (var rule in _rules.Where(r => r.Group == row.Group))
        {
            rule.Validate(row, position, _findings);
        }

        if (!_formats.TryGetValue(row.Group, out var format))
        {
            _formats[row.Group] = format = new RecordWireFormat(row.Group);
        }

        var output = new System.Buffers.ArrayBufferWriter<byte>();
        if (format.Write(row, output, out _) == WireStatus.Ok && format.Read(output.WrittenSpan, new StandardRecord(row.Group), out _) is not WireStatus.Ok and var status)
        {
            throw new FuzzException($"a row that was written as a message can't be read back: {status}");
        }
    }

    public string Run(byte[] input)
    {
        var (plan, stream, rules) = _packs.Value[input.Length > 0 ? input[0] % s_packs.Length : 0];
        _rules = rules;
        var bytes = input.Length > 0 ? input[1..] : [];
        var whole = Map(plan, stream, new MemoryStream(bytes, writable: false));
        var split = Map(plan, stream, new ChunkedStream(bytes, new Random(bytes.Length), 700));
        if (!whole.SequenceEqual(split, StringComparer.Ordinal))
        {
            throw new FuzzException($"records differ when split: {string.Join(';', whole.Take(5))} | {string.Join(';', split.Take(5))}");
        }

        return $"{plan.Pack.Name} {string.Join(' ', whole.Distinct().Take(6).Order(StringComparer.Ordinal))}";
    }

    private static List<(AdapterPlan Plan, string Stream, IReadOnlyList<RecordValidator> Rules)> Compile()
    {
        var (editions, library) = (EditionLibrary.Load(), new AdapterLibrary());
        return [.. s_packs.Select(name =>
        {
            var problems = new AdapterProblems();
            var pack = AdapterPack.Load(library.Find(name)!, problems)!;
            var edition = editions.Find(pack.Edition)!;
            var plan = AdapterPlan.Compile(pack, edition, AdapterSite.Default, problems)!;
            return (plan, pack.Files[0].Replace('*', '1').Replace('?', '1'), RecordValidator.Compile(edition, rules: RuleSet.BuiltIn(edition)));
        })];
    }

    private List<string> Map(AdapterPlan plan, string stream, Stream bytes)
    {
        var seen = new List<string>();
        using var reader = new ExtractReader(bytes, plan.CreateFramer(stream), 1024);
        var worker = plan.CreateWorker(stream);
        FrameStatus status;
        while ((status = reader.Read(out var record)) != FrameStatus.End)
        {
            _findings.Clear();
            var outcome = status == FrameStatus.Record ? worker.Map(record, this, _findings).ToString() : status.ToString();
            if (outcome == nameof(MappingOutcome.Rejected) && !_findings.HasErrors)
            {
                throw new FuzzException($"record {record.Ordinal} is refused without a finding");
            }

            foreach (var finding in _findings)
            {
                _ = finding.Message(Language.Ja) + finding.Message(Language.En);
            }

            seen.Add(outcome + string.Join(' ', _findings.Select(f => f.Code.Number.ToString(CultureInfo.InvariantCulture)).Distinct().Order(StringComparer.Ordinal)));
        }

        return seen;
    }

    // A record as the pack writes it when nothing is set, three times: enough to begin with, whatever its framing.
    private static byte[] Sample(AdapterPlan plan)
    {
        var record = plan.CreateRecord(plan.Sources[0].Name);
        record.Clear();
        byte[] header = [.. record.Header, .. record.Header.Length > 0 ? "\r\n"u8.ToArray() : []];
        byte[] one = [.. record.Bytes, .. plan.Sources[0].Layout is null ? "\r\n"u8.ToArray() : []];
        return [.. header, .. one, .. one, .. one];
    }
}
