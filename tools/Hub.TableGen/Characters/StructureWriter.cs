namespace Hub.TableGen.Characters;

/// <summary>
/// Writes <c>structure.br</c>: one IDS (ideographic description sequence) for each character that an MJ stands on. Where sources
/// describe it differently the Japanese one is taken (its source letters contain J), else the first.
/// </summary>
internal static class StructureWriter
{
    public static byte[] Write(MojiDatabase database)
    {
        var wanted = database.Read(
            """
            SELECT "対応するUCS" FROM mji WHERE "対応するUCS" IS NOT NULL
            UNION SELECT "実装したUCS" FROM mji WHERE "実装したUCS" IS NOT NULL
            """,
            r => r.GetString(0)).ToHashSet(StringComparer.Ordinal);
        var rows = database.Read("SELECT UCS, source, IDS FROM ids ORDER BY rowid", r => (Ucs: r.GetString(0), Source: r.GetString(1), Ids: r.GetString(2)))
            .Where(r => wanted.Contains(r.Ucs))
            .GroupBy(r => r.Ucs)
            .Select(g => (Ucs: Columns.ScalarsOf(g.Key)[0], g.OrderByDescending(r => r.Source.Contains('J', StringComparison.Ordinal)).First().Ids))
            .OrderBy(r => r.Ucs)
            .ToList();
        var packed = new PackedWriter();
        packed.WriteVarint(rows.Count);
        packed.BeginColumn();
        rows.ForEach(r => packed.WriteDelta(r.Ucs));
        rows.ForEach(r => packed.WriteText(r.Ids));
        return packed.Compress();
    }
}
