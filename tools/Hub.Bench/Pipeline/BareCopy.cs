using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Bench.Pipeline;

/// <summary>The rival: rows that the hub stored, read into memory, then copied into tables of the same shape in one transaction by Npgsql's own importer.</summary>
internal static class BareCopy
{
    /// <summary>Tables of rows that are there.</summary>
    public static async Task<IReadOnlySet<string>> TablesAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'hub_rows' AND c.relkind = 'r'");
        await using var reader = await command.ExecuteReaderAsync();
        HashSet<string> tables = [];
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    /// <summary>Copies what stands in the tables; only the copying counts.</summary>
    public static async Task<(long Rows, TimeSpan Elapsed, Spent Spent)> RunAsync(string connection, IReadOnlyList<string> tables, Func<Spent> now)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var (rows, elapsed, spent) = (0L, TimeSpan.Zero, default(Spent));
        foreach (var table in tables)
        {
            await using var link = await source.OpenConnectionAsync();
            var (columns, values) = await ReadAsync(link, table);
            await ExecuteAsync(link, $"CREATE TABLE bare (LIKE hub_rows.\"{table}\" INCLUDING DEFAULTS)");
            GC.Collect();
            var (start, before) = (Stopwatch.GetTimestamp(), now());
            await CopyAsync(link, columns, values);
            elapsed += Stopwatch.GetElapsedTime(start);
            spent += now() - before;
            rows += values.Count;
            await ExecuteAsync(link, "DROP TABLE bare");
        }

        return (rows, elapsed, spent);
    }

    private static async Task<(IReadOnlyList<string> Columns, List<object?[]> Values)> ReadAsync(NpgsqlConnection link, string table)
    {
        await using var command = new NpgsqlCommand($"SELECT * FROM hub_rows.\"{table}\"", link);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(i => !reader.GetName(i).StartsWith("hub_", StringComparison.Ordinal) || reader.GetName(i) is "hub_stream" or "hub_record").ToList();
        List<object?[]> values = [];
        while (await reader.ReadAsync())
        {
            values.Add([.. columns.Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return ([.. columns.Select(reader.GetName)], values);
    }

    private static async Task CopyAsync(NpgsqlConnection link, IReadOnlyList<string> columns, List<object?[]> values)
    {
        await using var transaction = await link.BeginTransactionAsync();
        await using (var importer = await link.BeginBinaryImportAsync($"COPY bare ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in values)
            {
                await importer.StartRowAsync();
                foreach (var value in row)
                {
                    switch (value)
                    {
                        case null: await importer.WriteNullAsync(); break;
                        case string text: await importer.WriteAsync(text, NpgsqlDbType.Text); break;
                        case int number: await importer.WriteAsync(number, NpgsqlDbType.Integer); break;
                        case long number: await importer.WriteAsync(number, NpgsqlDbType.Bigint); break;
                        default: await importer.WriteAsync((string[])value, NpgsqlDbType.Array | NpgsqlDbType.Text); break;
                    }
                }
            }

            await importer.CompleteAsync();
        }

        await transaction.CommitAsync();
    }

    private static async Task ExecuteAsync(NpgsqlConnection link, string sql)
    {
        await using var command = new NpgsqlCommand(sql, link);
        await command.ExecuteNonQueryAsync();
    }
}
