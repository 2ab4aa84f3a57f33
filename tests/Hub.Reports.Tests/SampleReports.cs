using Hub.Findings;
using Hub.Reports.Model;

namespace Hub.Reports.Tests;

/// <summary>Reports to write: a usual one, a clean one, an ugly one and a huge one.</summary>
public static class SampleReports
{
    private static readonly FindingCode s_required = new(5001, "REQUIRED_MISSING", Severity.Error, new(
        "必須のデータ項目 {item} に値がありません。", "The required item {item} has no value.",
        "移行元のどの項目から作るかをアダプタで確かめ、元データに値が無ければ現行システムで補ってください。",
        "Check in the adapter which source field feeds it; if the source is blank, complete it in the legacy system."));

    private static readonly FindingCode s_character = new(5002, "CHARACTER_NOT_ALLOWED", Severity.Error, new(
        "データ項目 {item} に使えない文字があります({found})。{expected}で設定してください。", "Item {item} holds a character that its type does not admit ({found}); use {expected}.",
        "半角と全角の取り違えが多い誤りです。", "Usually half width and full width were mixed up."));

    private static readonly FindingCode s_stopped = new(7092, "READING_STOPPED", Severity.Error, new(
        "{field} の指摘が中止の上限({expected})を超えたため、読み込みを中止しました({found})。", "Reading was stopped: more findings {field} than the budget of {expected} ({found}).",
        "誤りを直すか、上限を上げてください。", "Repair, or raise the budget."));

    private static readonly FindingCode s_unmapped = new(2001, "CODE_UNMAPPED", Severity.Error, new(
        "文字コード {found} はどの文字にも対応していません({field})。", "The code {found} is no character ({field}).",
        "外字であれば文字同定を行い、コード表を追加してください。", "If it is a gaiji, identify it and add it to a code table."));

    private static readonly FindingCode s_dash = new(3003, "WAVE_DASH_REPLACED", Severity.Info, new(
        "波ダッシュの類似文字を {expected} に揃えました。", "A look-alike of the wave dash became {expected}.", "対応は不要です。", "Nothing to do."));

    private static readonly FindingCode s_date = new(5008, "IMPLAUSIBLE_DATE", Severity.Warning, new(
        "データ項目 {item} の年が不自然です({found})。", "Item {item} has an implausible year ({found}).",
        "元号の取り違えでないかを確かめてください。", "Check for a mistaken era."));

    private static readonly DateTimeOffset s_start = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(9));

    /// <summary>A rehearsal with the usual troubles.</summary>
    public static RunReport Usual() => new()
    {
        RunId = "run-20261122-090000-7f3a",
        Mode = RunMode.DryRun,
        State = RunState.Checked,
        Municipality = new("131016", "見本市"),
        Basis = Basis(),
        Streams =
        [
            new()
            {
                Name = "JUMIN.DAT", Bytes = 8_120_448, Records = 10_000, Accepted = 9_871, Quarantined = 104, Dropped = 25, Complete = true,
                Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", DeclaredBytes = 8_120_448, DeclaredRecords = 10_000,
            },
            new()
            {
                Name = "SIEN.DAT", Bytes = 20_480, Records = 128, Accepted = 128, Quarantined = 0, Complete = true,
                Sha256 = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
            },
            new() { Name = "YOKUSHI.DAT", Bytes = 0, Records = 0, Accepted = 0, Quarantined = 0, Complete = false },
        ],
        Groups =
        [
            new() { Id = "001g001", Name = "住民情報", Rows = 9_871, File = "001g001_jumin_joho.csv", Sha256 = "aa" },
            new() { Id = "001g009", Name = "支援措置対象者情報", Rows = 128, File = "001g009_shien.csv", Sha256 = "bb" },
            new() { Id = "001g004", Name = "住民基本台帳_抑止設定管理", Rows = 0 },
            new() { Id = "001g006", Name = "メモ情報", Rows = 0 },
        ],
        Findings =
        [
            Summary(s_required, "住民情報", "00100066", "記載の異動年月日", "KISAI-YMD", 62, Sample(s_required, 41, 33_292, 7, "", "")),
            Summary(s_character, "住民情報", "00100020", "氏名", "SHIMEI", 23, Sample(s_character, 811, 658_532, 40, "漢漢 漢漢 U+0020", "N (Ａ－Ｚ 漢字 カナ)"), Sample(s_character, 1_204, 977_648, 40, "漢A U+0041", "N (Ａ－Ｚ 漢字 カナ)")),
            Summary(s_character, "住民情報", "00100062", "住所_郵便番号", "YUBIN", 4, Sample(s_character, 90, 73_080, 7, "漢漢 U+6771", "X (A-Z 0-9)")),
            Summary(s_unmapped, "", "", "", "SHIMEI", 15, Sample(s_unmapped, 502, 407_624, 2, "7C21", "")),
            Summary(s_date, "住民情報", "00100041", "生年月日", "SEINEN", 9, Sample(s_date, 77, 62_524, 7, "1795-99-99", "")),
            Summary(s_dash, "住民情報", "00100060", "住所_方書", "KATAGAKI", 1_204, Sample(s_dash, 3, 2_436, 2, "U+FF5E", "U+301C")),
        ],
        Drops = [new("JUMIN.DAT", "SAKUJO-FLG = '1'", 25)],
        SuppliedValues =
        [
            new() { Kind = SuppliedValueKind.Unknown, Group = "住民情報", ItemId = "00100011", ItemName = "異動年月日", Field = "IDO-YMD", Value = "0000-00-00 + 1", Count = 212, InSource = 9_659, Of = 9_871 },
            new() { Kind = SuppliedValueKind.Default, Group = "住民情報", ItemId = "00100016", ItemName = "異動区分", Field = "", Value = "0", Count = 9_871, Of = 9_871 },
            new() { Kind = SuppliedValueKind.Coalesce, Group = "住民情報", ItemId = "00100014", ItemName = "異動届出年月日", Field = "TODOKE-1", Value = "TODOKE-2", Count = 3_051, InSource = 6_820, Of = 9_871 },
        ],
        Characters = new()
        {
            Exact = 812_204,
            Variant = 311,
            Degraded = 0,
            Unknown = 15,
            WorkList =
            [
                new()
                {
                    Code = "7C21", Charset = "jef+ebcdik-fujitsu", Count = 12, Records = 6, Persons = 5, Items = ["氏名", "世帯主氏名"], Samples = ["JUMIN.DAT#811 9999999999"],
                    Glyph = new(1000, "M100 0L100 -60 900 -60 900 0Z"),
                    Candidates =
                    [
                        new() { Name = "MJ028902", Text = "髙", Score = 0.97, WhyJa = "住基統一文字コード J+9AD9、字形 0.981", WhyEn = "住基 code J+9AD9, glyph 0.981", Glyph = new(1000, "M100 0L100 -60 900 -60 900 0Z") },
                        new() { Name = "MJ028901", Text = "高", Score = 0.61, WhyJa = "字形 0.855", WhyEn = "glyph 0.855" },
                    ],
                },
                new() { Code = "7C22", Count = 3, Records = 3, Persons = 3, Items = ["氏名"], State = GaijiState.Checked, Decision = "MJ026191 邉" },
            ],
        },
        ControlTotals =
        [
            new("住民種別 × 住民状態", "1 / 1", 9_214, 9_120, 94),
            new("住民種別 × 住民状態", "2 / 1", 410, 402, 6),
            new("世帯数", "", 4_120, 4_112, 8),
        ],
        Timing = new()
        {
            Started = s_start,
            Finished = s_start.AddSeconds(14),
            Working = TimeSpan.FromSeconds(12.4),
            Elapsed = TimeSpan.FromSeconds(12.9),
            CutoverBytes = 3_400_000_000,
            Stages = [new("frame", TimeSpan.FromSeconds(0.3)), new("decode", TimeSpan.FromSeconds(1.1)), new("map", TimeSpan.FromSeconds(4.2)), new("validate", TimeSpan.FromSeconds(2.4)), new("store", TimeSpan.FromSeconds(8.8))],
        },
    };

    /// <summary>A committed migration without any finding.</summary>
    public static RunReport Clean() => Usual() with
    {
        Mode = RunMode.Migration,
        State = RunState.Committed,
        Streams = [Usual().Streams[0] with { Accepted = 10_000, Quarantined = 0, Dropped = 0 }],
        Findings = [],
        Drops = [],
        SuppliedValues = [],
        ControlTotals = [],
        Characters = null,
        Timing = new() { Started = s_start },
    };

    /// <summary>A rehearsal whose reading a budget stopped in the first tenth of its file.</summary>
    public static RunReport Stopped() => Usual() with
    {
        State = RunState.Receiving,
        Streams = [Usual().Streams[0] with { Complete = false, DeclaredBytes = 81_204_480, DeclaredRecords = null, Sha256 = "" }],
        Findings =
        [
            .. Usual().Findings,
            Summary(s_stopped, "", "", "", "CHARACTER_NOT_ALLOWED", 1, new Finding(s_stopped, new("JUMIN.DAT", -1, 8_120_448, 0)) { Field = "CHARACTER_NOT_ALLOWED", Found = "27, JUMIN.DAT #9999 @8120448", Expected = "26" }),
        ],
        Timing = new() { Started = s_start, Working = TimeSpan.FromSeconds(12) },
    };

    /// <summary>Hostile names, empty texts, numbers at their limits.</summary>
    public static RunReport Ugly()
    {
        const string Hostile = "<script>alert('x')</script>&\"'\u202Etxt.exe\u0007 </title>=cmd|' /C calc'!A0";
        var longName = string.Concat(Enumerable.Repeat("とても長い名前の項目", 12));
        return Usual() with
        {
            RunId = Hostile,
            Municipality = new("000000", Hostile),
            Mode = RunMode.Migration,
            State = RunState.Committed,
            Basis = Basis() with { Adapter = Hostile, EditionIsOfficial = false, Tables = [Hostile, longName] },
            Streams =
            [
                new() { Name = Hostile, Bytes = long.MaxValue / 4, Records = 3_999_999_999_999, Accepted = 1, Quarantined = 3_999_999_999_990, Dropped = 3, Complete = true, DeclaredSha256 = "00" },
                new() { Name = longName + ".dat", Bytes = 5, Records = 0, Accepted = 0, Quarantined = 0, Complete = false },
                new() { Name = "", Bytes = 0, Records = 0, Accepted = 0, Quarantined = 0, Complete = false },
            ],
            Findings =
            [
                Summary(s_character, Hostile, Hostile, Hostile, Hostile, long.MaxValue / 64, Sample(s_character, long.MaxValue - 1, long.MaxValue, int.MaxValue, Hostile, Hostile)),
                Summary(s_character, longName, "00100020", longName, longName, 1, Sample(s_character, -1, -1, 0, longName, "")),
                Summary(s_required, "", "", "", "", 1),
            ],
            Override = new(Hostile, Hostile, s_start),
            SuppliedValues = [new() { Kind = SuppliedValueKind.Default, Group = Hostile, ItemId = Hostile, ItemName = Hostile, Field = Hostile, Value = Hostile, Count = 1, Of = 0 }],
            Characters = new() { Exact = 0, Variant = 0, Degraded = 1, Unknown = long.MaxValue / 4, WorkList = [new() { Code = Hostile, Count = 1, Records = 1, Items = [Hostile], Samples = [Hostile], Decision = Hostile, Charset = Hostile, Candidates = [new() { Name = Hostile, Text = Hostile, Score = 0.5, WhyJa = Hostile, WhyEn = Hostile, Glyph = new(1000, Hostile) }], Glyph = new(1000, Hostile) }] },
            ControlTotals = [new(Hostile, Hostile, 79_228_162_514_264_337_593_543m, -1_000_000_000_000m, 0.0001m)],
        };
    }

    /// <summary>Millions of findings behind many kinds, items and files.</summary>
    public static RunReport Huge()
    {
        var random = new Random(20261122);
        var codes = Enumerable.Range(0, 60).Select(i => new FindingCode(
            1000 * (1 + i % 9) + 10 + i, $"SAMPLE_{i}", (Severity)(1 + i % 3), new($"見本の指摘{i}({{item}})です。", $"Sample finding {i} ({{item}}).", "直してください。", "Repair it."))).ToArray();
        return Usual() with
        {
            Streams = [.. Enumerable.Range(1, 40).Select(i => new StreamReport
            {
                Name = $"EXTRACT.{i:D3}.DAT", Bytes = 1_234_567_890, Records = 1_500_000, Accepted = 1_480_000, Quarantined = 20_000, Complete = true, Sha256 = new string((char)('a' + i % 6), 64),
            })],
            Groups = [.. Enumerable.Range(1, 22).Select(i => new GroupReport { Id = $"001g{i:D3}", Name = $"グループ{i:D2}", Rows = 2_000_000 + i, File = $"001g{i:D3}.csv" })],
            Findings = [.. Enumerable.Range(0, 4000).Select(i => Summary(
                codes[random.Next(codes.Length)], $"グループ{1 + i % 22:D2}", $"001{i % 1000:D5}", $"項目{i % 1000}", $"FIELD-{i % 777}", random.Next(1, 40_000),
                Sample(codes[0], random.Next(1_500_000), random.Next(1_000_000_000), 10, "漢漢　漢漢", "N")))],
            ControlTotals = [.. Enumerable.Range(0, 500).Select(i => new ControlTotal("調定額", $"令和{i % 8 + 1}年度/{i % 10 + 1}期/{i}", 1_000_000 + i, 1_000_000 + i - (i % 97 == 0 ? 1 : 0), 0))],
            Characters = new() { Exact = 900_000_000, Variant = 120_000, Degraded = 3_000, Unknown = 42_000, WorkList = [.. Enumerable.Range(0, 1200).Select(i => new GaijiSummary { Code = (0x7C21 + i).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), Count = 9000 / (i + 1) + 1, Records = 4000 / (i + 1) + 1, Items = ["氏名"] })] },
        };
    }

    private static BasisReport Basis() => new()
    {
        BusinessId = "001",
        BusinessName = "住民基本台帳",
        EditionVersion = "2.1",
        EditionIsOfficial = true,
        Adapter = "fujitsu/001",
        AdapterVersion = "1",
        Charset = "jef+ebcdik-fujitsu",
        Tables = ["jef-site-sample 3"],
        Profile = "cutover",
        HubVersion = "0.1.0",
    };

    private static FindingSummary Summary(FindingCode code, string group, string id, string name, string field, long count, params Finding[] samples) => new()
    {
        Code = code,
        Severity = code.Severity,
        Group = group,
        ItemId = id,
        ItemName = name,
        Field = field,
        Count = count,
        Records = count,
        Samples = samples,
    };

    private static Finding Sample(FindingCode code, long record, long offset, int length, string found, string expected) =>
        new(code, new("JUMIN.DAT", record, offset, length)) { Found = found, Expected = expected };
}
