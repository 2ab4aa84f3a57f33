using Microsoft.Data.Sqlite;

namespace Hub.TableGen.Characters;

/// <summary>One row of the table <c>mji</c> (MJ文字情報一覧表), values as numbers, null where empty.</summary>
internal sealed record MjRow(int Number)
{
    /// <summary>All rows by MJ name; the columns in the order that <see cref="From"/> reads.</summary>
    public const string Query = """
        SELECT "MJ文字図形名", "対応するUCS", "実装したUCS", "実装したMoji_JohoコレクションIVS", "実装したSVS",
               "戸籍統一文字番号", "住基ネット統一文字コード", "入管正字コード", "入管外字コード", "漢字施策", "対応する互換漢字",
               "X0213", "X0213_包摂連番", "X0213_包摂区分", "X0212", "MJ文字図形バージョン", "登記統一文字番号", "総画数", "大漢和", "備考"
        FROM mji ORDER BY "MJ文字図形名"
        """;

    public int? Ucs { get; init; }

    public int? ImplementedUcs { get; init; }

    public int? Ivs { get; init; }

    public int? Svs { get; init; }

    public int? Koseki { get; init; }

    public int? Juki { get; init; }

    public int? Nyukan { get; init; }

    public int? NyukanGaiji { get; init; }

    public string? Policy { get; init; }

    public int? Compatibility { get; init; }

    public int? X0213 { get; init; }

    public string? X0213Unification { get; init; }

    public int? X0213Class { get; init; }

    public int? X0212 { get; init; }

    public required string Version { get; init; }

    public int? Touki { get; init; }

    public int? Strokes { get; init; }

    public int? DaiKanwa { get; init; }

    public string? Remark { get; init; }

    public static MjRow From(SqliteDataReader r)
    {
        var ucs = One(r.Scalars(1));
        return new MjRow(r.MjNumber(0))
        {
            Ucs = ucs,
            ImplementedUcs = One(r.Scalars(2)),
            Ivs = Selector(r.Scalars(3), ucs),
            Svs = Selector(r.Scalars(4), ucs),
            Koseki = r.Number(5),
            Juki = r.Hexadecimal(6),
            Nyukan = r.Hexadecimal(7),
            NyukanGaiji = r.Hexadecimal(8),
            Policy = r.Text(9),
            Compatibility = One(r.Scalars(10)),
            X0213 = r.X0213(11),
            X0213Unification = r.Text(12),
            X0213Class = r.Number(13),
            X0212 = r.X0212(14),
            Version = r.Text(15) ?? "",
            Touki = r.Number(16),
            Strokes = r.Number(17),
            DaiKanwa = r.DaiKanwa(18),
            Remark = r.Text(19),
        };
    }

    private static int? One(int[] scalars) => scalars switch
    {
        [] => null,
        [var scalar] => scalar,
        _ => throw new InvalidDataException("one scalar expected, found " + scalars.Length),
    };

    // The base of a sequence is always the corresponding UCS (measured: no exception), so only the selector is kept.
    private static int? Selector(int[] scalars, int? ucs) => scalars switch
    {
        [] => null,
        [var b, var selector] when b == ucs => selector,
        _ => throw new InvalidDataException($"U+{ucs:X4}: base of the sequence differs"),
    };
}
