namespace Hub.TableGen.Characters;

/// <summary>Writes <c>unified-set.br</c>: the 58,862 MJ, 変体仮名, and the JIS X 0213 codes. Column by column, rows by MJ name.</summary>
internal static class UnifiedSetWriter
{
    private static readonly string[] s_policies = ["常用漢字", "人名用漢字"];

    /// <summary>The compressed resource.</summary>
    public static byte[] Write(MojiDatabase database)
    {
        var rows = database.Read(MjRow.Query, MjRow.From).ToList();
        var packed = new PackedWriter();
        packed.WriteVarint(rows.Count);
        Delta(packed, rows, r => r.Number);
        packed.BeginColumn();
        foreach (var row in rows)
        {
            packed.WriteOptionalDelta(row.Ucs);
        }

        foreach (var row in rows)
        {
            packed.WriteByte(Flags(row));
        }

        Sparse(packed, rows, r => r.ImplementedUcs is not null && r.ImplementedUcs != r.Ucs ? r.ImplementedUcs : null);
        foreach (var row in rows.Where(r => r.Ivs is not null))
        {
            packed.WriteByte(row.Ivs!.Value - 0xE0100);
        }

        foreach (var row in rows.Where(r => r.Svs is not null))
        {
            packed.WriteByte(row.Svs!.Value - 0xFE00);
        }

        Optional(packed, rows, r => r.Koseki);
        foreach (var row in rows)
        {
            packed.WriteVarint(row.Touki switch { null => 0, { } t when t == row.Koseki => 1, { } t => t + 2 });
        }

        foreach (var row in rows)
        {
            Relative(packed, row.Juki, row.Ucs);
        }

        foreach (var row in rows)
        {
            Relative(packed, row.Nyukan, row.Ucs);
        }

        Sparse(packed, rows, r => r.NyukanGaiji);
        Sparse(packed, rows, r => r.Compatibility);
        Optional(packed, rows, r => r.X0213);
        SparseText(packed, rows, r => r.X0213Unification);
        Optional(packed, rows, r => r.X0212);
        foreach (var row in rows)
        {
            packed.WriteByte(row.Strokes ?? 0);
        }

        var versions = rows.Select(r => r.Version).Distinct().Order(StringComparer.Ordinal).ToList();
        packed.WriteVarint(versions.Count);
        versions.ForEach(packed.WriteText);
        foreach (var row in rows)
        {
            packed.WriteByte(versions.IndexOf(row.Version));
        }

        Optional(packed, rows, r => r.DaiKanwa);
        SparseText(packed, rows, r => r.Remark);
        DuplicatedIvsWriter.Write(packed, database);
        HentaiganaWriter.Write(packed, database);
        X0213Writer.Write(packed, database);
        return packed.Compress();
    }

    private static int Flags(MjRow row) =>
        (row.ImplementedUcs is not null && row.ImplementedUcs == row.Ucs ? 1 : 0)
        | (row.Ivs is not null ? 2 : 0)
        | (row.Svs is not null ? 4 : 0)
        | ((row.Policy is null ? 0 : Array.IndexOf(s_policies, row.Policy) + 1) << 3)
        | (row.X0213Class switch { null => 0, 0 => 1, 2 => 2, _ => throw new InvalidDataException($"MJ{row.Number:D6}: unknown 包摂区分") } << 5);

    private static void Delta(PackedWriter packed, List<MjRow> rows, Func<MjRow, int> value)
    {
        packed.BeginColumn();
        rows.ForEach(r => packed.WriteDelta(value(r)));
    }

    private static void Optional(PackedWriter packed, List<MjRow> rows, Func<MjRow, int?> value)
    {
        packed.BeginColumn();
        rows.ForEach(r => packed.WriteOptionalDelta(value(r)));
    }

    // Codes that are near the character's UCS more often than near the row before.
    private static void Relative(PackedWriter packed, int? value, int? ucs)
    {
        packed.BeginColumn();
        packed.WriteOptionalDelta(value - (ucs ?? 0));
    }

    private static void Sparse(PackedWriter packed, List<MjRow> rows, Func<MjRow, int?> value)
    {
        packed.WriteVarint(rows.Count(r => value(r) is not null));
        var last = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (value(rows[i]) is { } v)
            {
                packed.WriteVarint(i - last);
                packed.WriteVarint(v);
                last = i;
            }
        }
    }

    private static void SparseText(PackedWriter packed, List<MjRow> rows, Func<MjRow, string?> value)
    {
        packed.WriteVarint(rows.Count(r => value(r) is not null));
        var last = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (value(rows[i]) is { } v)
            {
                packed.WriteVarint(i - last);
                packed.WriteText(v);
                last = i;
            }
        }
    }
}
