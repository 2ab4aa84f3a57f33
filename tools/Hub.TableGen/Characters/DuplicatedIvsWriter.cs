namespace Hub.TableGen.Characters;

/// <summary>Writes the sequences that the Moji_Joho collection registers a second time for an MJ (2 of 博).</summary>
internal static class DuplicatedIvsWriter
{
    public static void Write(PackedWriter packed, MojiDatabase database)
    {
        var rows = database.Read(
            """SELECT "MJ文字図形名", "重複実装したMoji_JohoコレクションIVS" FROM mji_duplicated_ivs ORDER BY 1, 2""",
            r => (Number: r.MjNumber(0), Scalars: r.Scalars(1))).ToList();
        packed.WriteVarint(rows.Count);
        foreach (var (number, scalars) in rows)
        {
            packed.WriteVarint(number);
            packed.WriteVarint(scalars[0]);
            packed.WriteVarint(scalars[1]);
        }
    }
}
