using Hub.Storage.Reading;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres;

/// <content>Characters that are to be identified: one row for each field of a record that has them, so that SQL counts them exactly.</content>
public sealed partial class PostgresStore
{
    private const string GaijiOfRun = "FROM hub.gaiji WHERE run = (SELECT id FROM hub.runs WHERE name = $1)";

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<GaijiTotal>> SumGaijiAsync(string run, int samples, CancellationToken cancellationToken) => ReadAsync<IReadOnlyList<GaijiTotal>>(
        async sql =>
        {
            var totals = await sql.ListAsync(
                $"""
                SELECT code, max(meaning), sum("count")::bigint, coalesce(sum("count") FILTER (WHERE open), 0)::bigint, count(DISTINCT person), count(DISTINCT stream * 281474976710656 + record)
                {GaijiOfRun} GROUP BY code ORDER BY 5 DESC, 3 DESC, code
                """,
                static r => new GaijiTotal((uint)r.GetInt64(0), r.GetString(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4), r.GetInt64(5), [], []),
                run);
            var places = (await sql.ListAsync(
                $"SELECT code, field, item, sum(\"count\")::bigint {GaijiOfRun} GROUP BY code, field, item ORDER BY code, 4 DESC, field, item",
                static r => (Code: (uint)r.GetInt64(0), Place: new GaijiPlace(r.GetString(1), r.GetString(2), r.GetInt64(3))),
                run)).ToLookup(p => p.Code, p => p.Place);
            var firsts = samples == 0 ? [] : await GaijiSamplesAsync(sql, run, samples);
            var byCode = firsts.ToLookup(s => s.Code, s => s.Sample);
            return [.. totals.Select(t => t with { Places = [.. places[t.Code]], Samples = [.. byCode[t.Code]] })];
        },
        cancellationToken);

    private static ValueTask<List<(uint Code, GaijiSample Sample)>> GaijiSamplesAsync(Sql sql, string run, int samples) => sql.ListAsync(
        $"""
        SELECT p.code, s.name, p.record, p.sample FROM (
          SELECT *, row_number() OVER (PARTITION BY code ORDER BY stream, record) AS place FROM (
            SELECT DISTINCT ON (code, person) run, code, stream, record, sample {GaijiOfRun} ORDER BY code, person, stream, record, field) f) p
        JOIN hub.streams s ON s.run = p.run AND s.ordinal = p.stream
        WHERE p.place <= $2 ORDER BY p.code, p.stream, p.record
        """,
        static r => ((uint)r.GetInt64(0), new GaijiSample(r.GetString(1), r.GetInt64(2), r.GetString(3))),
        run, (long)samples);

    private static async ValueTask StoreGaijiAsync(Sql sql, long run, int stream, IReadOnlyList<StagedBatch> batches)
    {
        List<GaijiUse> uses = [.. batches.SelectMany(b => b.Gaiji)];
        if (uses.Count == 0)
        {
            return;
        }

        await sql.RunAsync(
            """
            INSERT INTO hub.gaiji AS g (run, stream, record, code, field, item, meaning, open, "count", person, sample)
            SELECT $1, $2, record, code, field, min(item), min(meaning), bool_or(open), sum(n)::bigint, min(person), min(sample)
            FROM unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::boolean[], $9::bigint[], $10::bigint[], $11::text[])
              AS u (record, code, field, item, meaning, open, n, person, sample)
            GROUP BY record, code, field
            ON CONFLICT (run, stream, record, code, field) DO UPDATE SET "count" = g."count" + excluded."count"
            """,
            run, stream, uses.Select(u => u.Record).ToArray(), uses.Select(u => (long)u.Code).ToArray(), uses.Select(u => u.Field).ToArray(), uses.Select(u => u.ItemId).ToArray(),
            uses.Select(u => u.Meaning).ToArray(), uses.Select(u => u.IsOpen).ToArray(), uses.Select(u => (long)u.Count).ToArray(), uses.Select(u => u.Person).ToArray(),
            uses.Select(u => u.Sample).ToArray());
    }
}
