using System.Globalization;
using System.Text;
using Hub.TableGen.Characters;
using Microsoft.Data.Sqlite;

namespace Hub.Characters.Tests.Moji;

/// <summary>A row of mji as one line, made once from SQL as it is spelt there and once from the set.</summary>
internal static class MjRowText
{
    public const string Query = """
        SELECT "MJ文字図形名", "対応するUCS", "実装したUCS", "実装したMoji_JohoコレクションIVS", "実装したSVS", "戸籍統一文字番号",
               "住基ネット統一文字コード", "入管正字コード", "入管外字コード", "漢字施策", "対応する互換漢字", "X0213", "X0213_包摂連番",
               "X0213_包摂区分", "X0212", "MJ文字図形バージョン", "登記統一文字番号", "総画数", "大漢和", "備考"
        FROM mji ORDER BY 1
        """;

    public static string From(SqliteDataReader reader) =>
        string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.Text(i) ?? ""));

    public static string Of(MjCharacter c) => string.Join('|', Fields(c));

    private static IEnumerable<string> Fields(MjCharacter c)
    {
        yield return c.Name.ToString();
        yield return Character(c.Ucs);
        yield return Character(c.ImplementedUcs);
        yield return c.Ivs.Text;
        yield return c.Svs.Text;
        yield return Decimal(c.Koseki, "D6");
        yield return Hexadecimal(c.Juki, "J+");
        yield return Hexadecimal(c.Nyukan, "0x");
        yield return Hexadecimal(c.NyukanGaiji, "0x");
        yield return c.Policy switch { KanjiPolicy.Joyo => "常用漢字", KanjiPolicy.Jinmei => "人名用漢字", _ => "" };
        yield return Character(c.CompatibilityIdeograph);
        yield return c.X0213.ToString();
        yield return c.X0213Unification ?? "";
        yield return c.X0213Class switch { X0213Class.Example => "0", X0213Class.Unified => "2", _ => "" };
        yield return c.X0212;
        yield return c.Version;
        yield return Decimal(c.Touki, "D8");
        yield return c.Strokes == 0 ? "" : Decimal(c.Strokes, "D");
        yield return c.DaiKanwa;
        yield return c.Remark ?? "";
    }

    private static string Character(int scalar) => scalar < 0 ? "" : new Rune(scalar).ToString();

    private static string Decimal(int number, string format) => number < 0 ? "" : number.ToString(format, CultureInfo.InvariantCulture);

    private static string Hexadecimal(int number, string prefix) => number < 0 ? "" : prefix + number.ToString("X4", CultureInfo.InvariantCulture);
}
