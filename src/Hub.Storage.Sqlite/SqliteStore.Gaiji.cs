using Hub.Storage.Reading;
using Hub.Storage.Sqlite.Native;
using Hub.Storage.Staging;

namespace Hub.Storage.Sqlite;

/// <content>Characters that are to be identified: one row for each field of a record that has them, so that SQL counts them exactly.</content>
public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<GaijiTotal>> SumGaijiAsync(string run, int samples, CancellationToken cancellationToken) => ValueTask.FromResult(Read<IReadOnlyList<GaijiTotal>>(c =>
    {
        var row = c.Prepare("""
            SELECT code, max(meaning), sum("count"), sum("count" * open), count(DISTINCT person),
              count(DISTINCT stream * 281474976710656 + record)
            FROM gaiji WHERE run = (SELECT id FROM runs WHERE name = ?1) GROUP BY code ORDER BY 5 DESC, 3 DESC, code
            """).Bind(1, run);
        List<GaijiTotal> totals = [];
        while (row.Step())
        {
            totals.Add(new((uint)row.Long(0), row.Text(1), row.Long(2), row.Long(3), row.Long(4), row.Long(5), [], []));
        }

        row.Reset();
        for (var i = 0; i < totals.Count; i++)
        {
            totals[i] = totals[i] with { Places = PlacesOf(c, run, totals[i].Code), Samples = samples == 0 ? [] : SamplesOf(c, run, totals[i].Code, samples) };
        }

        return totals;
    }));

    private static List<GaijiPlace> PlacesOf(Connection c, string run, uint code)
    {
        var row = c.Prepare("""
            SELECT field, item, sum("count") FROM gaiji WHERE run = (SELECT id FROM runs WHERE name = ?1) AND code = ?2
            GROUP BY field, item ORDER BY 3 DESC, field, item
            """).Bind(1, run).Bind(2, code);
        List<GaijiPlace> places = [];
        while (row.Step())
        {
            places.Add(new(row.Text(0), row.Text(1), row.Long(2)));
        }

        row.Reset();
        return places;
    }

    private static List<GaijiSample> SamplesOf(Connection c, string run, uint code, int samples)
    {
        var row = c.Prepare("""
            SELECT s.name, first.record, first.sample FROM (
              SELECT stream, record, sample, person, row_number() OVER (PARTITION BY person ORDER BY stream, record) AS place
              FROM gaiji WHERE run = (SELECT id FROM runs WHERE name = ?1) AND code = ?2) first
            JOIN streams s ON s.run = (SELECT id FROM runs WHERE name = ?1) AND s.ordinal = first.stream
            WHERE first.place = 1 ORDER BY first.stream, first.record LIMIT ?3
            """).Bind(1, run).Bind(2, code).Bind(3, samples);
        List<GaijiSample> found = [];
        while (row.Step())
        {
            found.Add(new(row.Text(0), row.Long(1), row.Text(2)));
        }

        row.Reset();
        return found;
    }

    private static void StoreGaiji(Connection c, long run, int stream, IReadOnlyList<GaijiUse> uses)
    {
        foreach (var use in uses)
        {
            c.Prepare("""
                INSERT INTO gaiji (run, stream, record, code, field, item, meaning, open, "count", person, sample) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                ON CONFLICT DO UPDATE SET "count" = "count" + excluded."count"
                """).Bind(1, run).Bind(2, stream).Bind(3, use.Record).Bind(4, use.Code).Bind(5, use.Field).Bind(6, use.ItemId)
                .Bind(7, use.Meaning).Bind(8, use.IsOpen ? 1 : 0).Bind(9, use.Count).Bind(10, c.Ciphers.Of(c, run).Pseudonym(use.Person)).Bind(11, use.Sample).Run();
        }
    }
}
