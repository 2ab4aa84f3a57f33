namespace Hub.TableGen.Characters;

/// <summary>Writes 変体仮名 (MJ090001 to MJ090299): name, scalar, base kanji (字母), number in the koseki set, sounds, remark.</summary>
internal static class HentaiganaWriter
{
    public static void Write(PackedWriter packed, MojiDatabase database)
    {
        var sounds = database.Read(
                """SELECT "MJ文字図形名", "音価" FROM mjih_phonetic ORDER BY rowid""", r => (Number: r.MjNumber(0), Sound: r.GetString(1)))
            .ToLookup(r => r.Number, r => r.Sound);
        var rows = database.Read(
            """SELECT "MJ文字図形名", "文字", "字母", "戸籍統一文字番号", "学術用変体仮名番号", "CharacterName", "備考" FROM mjih ORDER BY 1""",
            r => (Number: r.MjNumber(0), Scalars: r.Scalars(1), Mother: r.Scalars(2), Koseki: r.Number(3),
                Academic: r.Text(4) ?? "", Name: r.Text(5) ?? "", Remark: r.Text(6) ?? "")).ToList();
        packed.WriteVarint(rows.Count);
        foreach (var row in rows)
        {
            packed.WriteVarint(row.Number);
            packed.WriteVarint(row.Scalars.FirstOrDefault());
            packed.WriteVarint(row.Mother.FirstOrDefault());
            packed.WriteVarint(row.Koseki ?? 0);
            packed.WriteText(row.Academic);
            packed.WriteText(row.Name);
            packed.WriteText(string.Join('・', sounds[row.Number]));
            packed.WriteText(row.Remark);
        }
    }
}
