namespace Hub.TableGen.Characters;

/// <summary>Writes <c>readings.br</c>: readings, radical and residual strokes, and the notes of the 縮退マップ, by MJ name.</summary>
internal static class ReadingsWriter
{
    public static byte[] Write(MojiDatabase database)
    {
        var readings = database.Read(
            """SELECT "MJ文字図形名", "読み" FROM mji_reading ORDER BY rowid""", r => (Number: r.MjNumber(0), Text: r.GetString(1))).ToList();
        var words = readings.Select(r => r.Text).Distinct().Order(StringComparer.Ordinal).ToList();
        var ids = words.Select((w, i) => (w, i)).ToDictionary(x => x.w, x => x.i);
        var radicals = database.Read(
            """SELECT "MJ文字図形名", "部首", "内画数" FROM mji_rsindex ORDER BY rowid""",
            r => (Number: r.MjNumber(0), Radical: r.GetInt32(1), Strokes: r.GetInt32(2))).ToLookup(r => r.Number);
        var notes = database.Read(
            """SELECT "MJ文字図形名", "参考情報" FROM mjsm_note ORDER BY 1""", r => (Number: r.MjNumber(0), Text: r.GetString(1))).ToList();
        var byNumber = readings.ToLookup(r => r.Number, r => ids[r.Text]);
        var numbers = database.Read("""SELECT "MJ文字図形名" FROM mji ORDER BY 1""", r => r.MjNumber(0)).ToList();

        var packed = new PackedWriter();
        packed.WriteVarint(words.Count);
        words.ForEach(packed.WriteText);
        packed.WriteVarint(numbers.Count);
        numbers.ForEach(n => packed.WriteByte(byNumber[n].Count()));
        foreach (var id in numbers.SelectMany(n => byNumber[n]))
        {
            packed.WriteVarint(id);
        }

        numbers.ForEach(n => packed.WriteByte(radicals[n].Count()));
        foreach (var (_, radical, strokes) in numbers.SelectMany(n => radicals[n]))
        {
            packed.WriteByte(radical);
            packed.WriteByte(strokes);
        }

        packed.WriteVarint(notes.Count);
        packed.BeginColumn();
        foreach (var (number, text) in notes)
        {
            packed.WriteDelta(number);
            packed.WriteText(text);
        }

        return packed.Compress();
    }
}
