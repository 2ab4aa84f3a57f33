using Npgsql;

namespace Hub.Storage.Postgres;

/// <summary>Commands on one connection, with positional values. Text is made fit for PostgreSQL, which has no NUL in it.</summary>
internal sealed class Sql(NpgsqlConnection connection, CancellationToken cancellationToken)
{
    public NpgsqlConnection Connection { get; } = connection;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Text without NUL: U+2400 stands for it.</summary>
    public static string Text(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\u2400') : text;

    /// <summary>A time to the millisecond, in UTC, as the embedded store keeps it.</summary>
    public static DateTimeOffset Time(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    /// <summary>A length of time in microseconds.</summary>
    public static long Micro(TimeSpan time) => (long)time.TotalMicroseconds;

    /// <summary>Runs a command; returns the number of rows changed.</summary>
    public async ValueTask<int> RunAsync(string sql, params object?[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(CancellationToken);
    }

    /// <summary>The first row; null (or default) where there is none.</summary>
    public async ValueTask<T?> FirstAsync<T>(string sql, Func<NpgsqlDataReader, T> read, params object?[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(CancellationToken);
        return await reader.ReadAsync(CancellationToken) ? read(reader) : default;
    }

    /// <summary>All rows.</summary>
    public async ValueTask<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, params object?[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(CancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(CancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>A command with its values.</summary>
    public NpgsqlCommand Command(string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, Connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = value switch
                {
                    null => DBNull.Value,
                    string text => Text(text),
                    string[] texts => Array.ConvertAll(texts, Text),
                    _ => value,
                },
            });
        }

        return command;
    }
}
