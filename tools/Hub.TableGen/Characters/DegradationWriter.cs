namespace Hub.TableGen.Characters;

/// <summary>Writes <c>degradation.br</c>: every row of the MJ縮退マップ with its kind of evidence, rank or hops.</summary>
internal static class DegradationWriter
{
    /// <summary>The evidence kinds in the order of the enum <c>DegradationEvidence</c>.</summary>
    private static readonly string[] s_kinds =
    [
        "JIS包摂規準UCS統合規則",
        "戸籍統一文字情報_親字正字",
        "民二5202号通知別表_正字俗字等対照表",
        "民一2842号通達別表_誤字俗字正字一覧表_無印",
        "民一2842号通達別表_誤字俗字正字一覧表_俗字",
        "民一2842号通達別表_誤字俗字正字一覧表_別字",
        "法務省告示582号別表第四_一",
        "法務省告示582号別表第四_二",
        "辞書類等による関連字",
        "読み字形による類推",
    ];

    public static byte[] Write(MojiDatabase database)
    {
        var rows = database.Read(
            """SELECT "MJ文字図形名", "表", "順位", "ホップ数", "縮退UCS" FROM mjsm""",
            r => (Number: r.MjNumber(0), Kind: Array.IndexOf(s_kinds, r.GetString(1)), Order: r.Number(2) ?? r.Number(3) ?? 0, Ucs: r.Scalars(4)[0]))
            .OrderBy(r => r.Number).ThenBy(r => r.Kind).ThenBy(r => r.Order).ThenBy(r => r.Ucs).ToList();
        var packed = new PackedWriter();
        packed.WriteVarint(rows.Count);
        packed.BeginColumn();
        rows.ForEach(r => packed.WriteDelta(r.Number));
        foreach (var row in rows)
        {
            if (row.Kind < 0 || row.Order > 15)
            {
                throw new InvalidDataException($"MJ{row.Number:D6}: unknown evidence");
            }

            packed.WriteByte((row.Kind << 4) | row.Order);
        }

        packed.BeginColumn();
        rows.ForEach(r => packed.WriteDelta(r.Ucs));
        return packed.Compress();
    }
}
