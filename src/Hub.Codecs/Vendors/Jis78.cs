using Hub.Codecs.Tables;

namespace Hub.Codecs.Vendors;

/// <summary>
/// How JIS C 6226-1978 differs from today's JIS X 0208, told as characters. Source: JIS X 0208:1997, annexes on the changes between editions
/// (解説 4: 入れ替え 22 組, 字形変更, 追加), and the forms that Unicode has encoded apart since.
/// </summary>
internal static class Jis78
{
    /// <summary>Four characters whose older form moved to row 84 in 1983; the old code had the old form.</summary>
    public const string MovedForms = "尭堯 槙槇 遥遙 瑶瑤";

    /// <summary>NEC kept today's form of the first of the four at its place.</summary>
    public const string MovedFormsOfJips = "槙槇 遥遙 瑶瑤";

    /// <summary>Characters whose form in the 1978 chart is a character of its own in Unicode: today's, then that of 1978.</summary>
    public const string SimplifiedForms =
        "唖啞 嘘噓 焔焰 鴎鷗 褐\uFA60 噛嚙 澗㵎 侠俠 躯軀 繋繫 荊荆 隙𨻶 鹸鹼 昂昻 麹麴 柵栅 屡屢 繍繡 蒋蔣 醤醬 蝉蟬 掻搔 痩瘦 騨驒 箪簞 掴摑 填塡 "
        + "顛顚 祷禱 涜瀆 嚢囊 剥剝 溌潑 醗醱 頬頰 麺麵 莱萊 蝋蠟 寃𡨚 屏屛 攅攢 枴柺 梍梎 燗𤏐";

    /// <summary>The 22 pairs that changed places in 1983.</summary>
    private const string Swapped =
        "鯵鰺 鴬鶯 蛎蠣 撹攪 竃竈 潅灌 諌諫 頚頸 砿礦 蕊蘂 靭靱 賎賤 壷壺 砺礪 梼檮 涛濤 迩邇 蝿蠅 桧檜 侭儘 薮藪 篭籠";

    /// <summary>Codes that came in 1983 (rows 2, 8 and 84) and 1990 (row 84).</summary>
    private static readonly (uint First, uint Last)[] s_added =
    [
        (0xA2BA, 0xA2C1), (0xA2CA, 0xA2D0), (0xA2DC, 0xA2EA), (0xA2F2, 0xA2F9), (0xA2FE, 0xA2FE), (0xA8A1, 0xA8C0), (0xF4A1, 0xF4A6),
    ];

    /// <summary>The rows that were there in 1978.</summary>
    public static IReadOnlyList<CodeRow> Repertoire(IReadOnlyList<CodeRow> rows) =>
        [.. rows.Where(r => !s_added.Any(a => r.Code >= a.First && r.Code <= a.Last))];

    /// <summary>NEC's set took a few signs and the ruled lines of 1983, but neither the mathematical signs nor row 84.</summary>
    public static IReadOnlyList<CodeRow> RepertoireOfJips(IReadOnlyList<CodeRow> rows) =>
        [.. rows.Where(r => r.Code is not (>= 0xA2BA and <= 0xA2EA and not 0xA2CC or >= 0xF4A1))];

    /// <summary>Hitachi's 1978 set took the additions of 1983 but for the ruled lines and row 84's first four.</summary>
    public static IReadOnlyList<CodeRow> WithoutLaterBoxes(IReadOnlyList<CodeRow> rows) =>
        [.. rows.Where(r => r.Code is not (>= 0xA8A1 and <= 0xA8C0 or >= 0xF4A1 and <= 0xF4A4))];

    /// <summary>The 22 pairs as they stood in 1978.</summary>
    public static IReadOnlyList<CodeRow> Swap(IReadOnlyList<CodeRow> rows)
    {
        var pairs = Pairs(Swapped).ToList();
        return Replace(rows, pairs.Concat(pairs.Select(p => (p.Old, p.New))).ToDictionary(p => p.Item1, p => p.Item2));
    }

    /// <summary>Each code of a first character means the second.</summary>
    public static IReadOnlyList<CodeRow> Replace(IReadOnlyList<CodeRow> rows, string pairs) =>
        Replace(rows, Pairs(pairs).ToDictionary(p => p.New, p => p.Old));

    private static IReadOnlyList<CodeRow> Replace(IReadOnlyList<CodeRow> rows, Dictionary<int, int> scalars) =>
        [.. rows.Select(r => scalars.TryGetValue(r.First, out var scalar) ? r with { First = scalar } : r)];

    private static IEnumerable<(int New, int Old)> Pairs(string text) => text.Split(' ').Select(pair =>
    {
        var runes = pair.EnumerateRunes().Select(r => r.Value).ToArray();
        return (runes[0], runes[1]);
    });
}
