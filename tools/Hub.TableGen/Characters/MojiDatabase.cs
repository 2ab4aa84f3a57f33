using Microsoft.Data.Sqlite;

namespace Hub.TableGen.Characters;

/// <summary>Reads <c>moji.db</c> of the npm package @mandel59/mojidata, read-only.</summary>
internal sealed class MojiDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <summary>Opens the file; throws where it is missing or no such database.</summary>
    public MojiDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        _connection.Open();
    }

    /// <summary>Runs a query and gives each row to the reader, in the order of the query.</summary>
    public IEnumerable<T> Read<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return row(reader);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}
