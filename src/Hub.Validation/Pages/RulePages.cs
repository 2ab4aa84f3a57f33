using Hub.Findings;

namespace Hub.Validation.Pages;

/// <summary>Origins and examples of the rules about single items and across items.</summary>
public static class RulePages
{
    private const string ErrorCodes = "住登外者宛名番号管理 付番API仕様書 2.0 エラーコード ";
    private const string DataTypes = "基本データリスト 凡例 データ型";

    private static readonly RulePage[] s_pages =
    [
        new(5001, ErrorCodes + "E0001 必須エラー", "00100002 宛名番号 = 000000000012345", "00100002 宛名番号 = (null)"),
        new(5002, ErrorCodes + "E0002 指定文字エラー; " + DataTypes, "N: 山田　太郎 (U+3000)", "N: 山田 太郎 (U+0020)"),
        new(5003, ErrorCodes + "E0003 桁数エラー; 桁数 = 文字数 (バイト数ではない)", "N(4): 神奈川県", "N(4): 神奈川県庁"),
        new(5004, ErrorCodes + "E0004 相関チェックエラー; 基本データリスト 項目説明 ※※", "00100007 = 1, 00100021 氏_日本人 = 山田", "00100007 = 1, 00100021 氏_日本人 = (null)"),
        new(5005, "基本データリスト コード一覧", "性別 001-001: 1", "性別 001-001: M"),
        new(5006, DataTypes, "DATE: 1989-01-08", "DATE: H01.01.08"),
        new(5007, DataTypes + "; 政府相互運用性フレームワーク 441 日付時刻", "DATE: 2024-02-29", "DATE: 2023-02-29"),
        new(5008, "1800 – 2199, 0000-01-01, 9999-12-31", "DATE: 9999-12-31", "DATE: 8888-12-31"),
        new(5009, "項目定義書の値の範囲", "0..100: 30", "0..100: 130"),
        new(5010, "基本データリスト 不詳日 (日付・不詳フラグ・不詳表記)", "不詳フラグ = 1, 不詳表記 = 昭和２０年頃", "不詳フラグ = 0, 不詳表記 = 昭和２０年頃"),
        new(5011, "基本データリスト 繰り返し", "1: 東, 2: 西", "1: 東, 2: (null), 3: 西"),
        new(5012, "文字要件: UTF-8 (RFC 3629)", "E6 BC A2", "E6 BC"),
        new(5013, "基本データリスト 不詳フラグ・最新フラグ・削除フラグ (0, 1)", "最新フラグ = 1", "最新フラグ = Y"),
        new(5021, "番号法施行令 第八条、検査用数字を算出する算式を定める省令", "123456789018", "123456789012"),
        new(5022, "住民基本台帳法施行規則 第一条", "24727059608", "24727059609"),
        new(5023, "法人番号の指定等に関する省令 第二条", "7000012050002", "1000012050002"),
        new(5024, "総務省 全国地方公共団体コード仕様", "131016", "131015"),
        new(5025, "保険者番号等の設定について (検証番号: モジュラス10)", "01130012", "01130013"),
        new(6001, "版の項目間規則 (RecordRule)", "-", "-"),
        new(6002, "規則セット sets/*.json", "1964-07-01 ≦ 2021-11-01", "2021-11-02 ≦ 2021-11-01"),
        new(6003, "規則セット sets/*.json", "住民状態 = 3, 消除の事由 = 23", "住民状態 = 3, 消除の事由 = 21"),
        new(6004, "規則セット sets/*.json", "続柄コード1 = 02", "続柄コード1 = 02, 続柄コード2 = 20"),
        new(6005, "規則セット sets/*.json", "個人履歴番号 = 1", "個人履歴番号 = 0"),
        new(6006, "規則セット sets/*.json; 件数・金額照合", "100 = 60 + 40", "100 ≠ 60 + 20"),
        new(6009, "団体の規則セット", "-", "-"),
    ];

    /// <summary>All pages, by number.</summary>
    public static IReadOnlyList<RulePage> All => s_pages;

    /// <summary>The page of a finding code; null for one of another part.</summary>
    public static RulePage? Find(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Array.Find(s_pages, p => p.Number == code.Number);
    }
}
