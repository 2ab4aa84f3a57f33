using System.Buffers.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Engine.Plans;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;
using Hub.Storage.Staging;
using Hub.Validation;

namespace Hub.Engine.Tests;

/// <summary>
/// The smallest plan with everything in it: records of 16 bytes, a letter and 15 digits. 'P' gives a person row, 'B' a person and a benefit row, 'D' is dropped,
/// 'W' gives a person row and a warning, '!' throws, anything else is an error.
/// </summary>
internal sealed class LetterPlan : IRunPlan, IPlanSource
{
    public const int RecordLength = 16;

    public static readonly FindingCode BadLetter = new(4990, "TEST_BAD_LETTER", Severity.Error, new FindingTexts("ja {found}", "en {found}", "ja", "en"));

    public static readonly FindingCode OddLetter = new(4991, "TEST_ODD_LETTER", Severity.Warning, new FindingTexts("ja", "en", "ja", "en"));

    public string Adapter => "test/letters";

    public string AdapterSha256 => new('a', 64);

    public string Charset => "ascii";

    public ValidationProfile Profile { get; set; } = ValidationProfile.Cutover;

    public IReadOnlyList<string> Files => ["*.dat"];

    public Edition Edition { get; } = MakeEdition();

    public IReadOnlyList<Group> Groups => Edition.Groups;

    public IReadOnlyList<RecordValidator> Validators => field ??= RecordValidator.Compile(Edition);

    public IRunPlan Find(PlanRequest request) => request.Adapter == Adapter
        ? this
        : throw new RefusedException(RefusalReason.AdapterNotFound, $"アダプタ {request.Adapter} はありません", $"there is no adapter {request.Adapter}");

    public bool Takes(string file) => file.EndsWith(".dat", StringComparison.Ordinal);

    /// <summary>Makes the framers; records of 16 bytes unless said otherwise.</summary>
    public Func<RecordFramer> Framer { get; init; } = () => new FixedFramer(RecordLength);

    public RecordFramer CreateFramer(string file) => Framer();

    public IRecordMapper CreateMapper(string file) => new Mapper(Edition);

    private static Edition MakeEdition() => new(
        new EditionHeader { Business = "990", BusinessName = "試験", Romaji = "shiken", Version = "1", Title = "試験", Trust = Trust.Sample },
        [MakeGroup("990g001", "人", "person", "9900"), MakeGroup("990g002", "給付", "benefit", "9910")],
        []);

    private static Group MakeGroup(string id, string name, string romaji, string prefix) => new(
        id,
        name,
        romaji,
        [
            new Item { Id = prefix + "0001", Name = name + "番号", Romaji = romaji + "_number", Type = ItemType.HalfWidth, Length = 15, Requirement = Hub.Catalog.Editions.Requirement.Required, IsKey = true },
            new Item { Id = prefix + "0002", Name = name + "値", Romaji = romaji + "_value", Type = ItemType.HalfWidth, Length = 15, Requirement = Hub.Catalog.Editions.Requirement.Required },
        ]);

    private sealed class Mapper(Edition edition) : IRecordMapper
    {
        private readonly StandardRecord _person = new(edition.Groups[0]);
        private readonly StandardRecord _benefit = new(edition.Groups[1]);
        private long _defaults;

        public void Map(in RawRecord record, StagedBatch output, FindingList findings)
        {
            var letter = (char)record.Bytes[0];
            var position = new SourcePosition("", record.Ordinal, record.Offset, 1);
            switch (letter)
            {
                case 'P' or 'B' or 'W':
                    _person.Clear();
                    _person.Set(0, record.Bytes[1..]);
                    Span<byte> ordinal = stackalloc byte[20];
                    Utf8Formatter.TryFormat(record.Ordinal, ordinal, out var written);
                    _person.Set(1, ordinal[..written]);
                    output.AddRow(record.Ordinal, _person);
                    if (letter == 'B')
                    {
                        _defaults++;
                        _benefit.Clear();
                        _benefit.Set(0, record.Bytes[1..]);
                        _benefit.Set(1, "1"u8);
                        output.AddRow(record.Ordinal, _benefit);
                    }

                    if (letter == 'W')
                    {
                        findings.Add(new Finding(OddLetter, position) { Field = "R990-01" });
                    }

                    break;
                case 'D':
                    break;
                case '!':
                    throw new InvalidOperationException("secret " + letter);
                default:
                    _person.Clear();
                    _person.Set(0, record.Bytes[1..]);
                    output.AddRow(record.Ordinal, _person);
                    findings.Add(new Finding(BadLetter, position) { Field = "LETTER", Found = "A" });
                    break;
            }
        }

        public void Retract()
        {
        }

        public void TakeCounts(List<SuppliedCount> counts)
        {
            if (_defaults > 0)
            {
                counts.Add(new SuppliedCount("Defaulted", "給付", "99100002", _defaults));
                _defaults = 0;
            }
        }
    }
}
