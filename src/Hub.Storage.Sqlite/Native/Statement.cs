using SQLitePCL;

namespace Hub.Storage.Sqlite.Native;

/// <summary>A prepared statement: bind from 1, step, read columns from 0, reset. Bound bytes are copied by SQLite, so that pooled buffers can be reused.</summary>
internal sealed class Statement(Connection connection, sqlite3_stmt handle) : IDisposable
{
    public Statement Bind(int index, long value)
    {
        connection.Check(raw.sqlite3_bind_int64(handle, index, value));
        return this;
    }

    public Statement Bind(int index, long? value) => value is { } number ? Bind(index, number) : BindNull(index);

    public Statement Bind(int index, string value)
    {
        connection.Check(raw.sqlite3_bind_text(handle, index, value));
        return this;
    }

    public Statement Bind(int index, ReadOnlySpan<byte> value)
    {
        connection.Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, index, 0) : raw.sqlite3_bind_blob(handle, index, value));
        return this;
    }

    public Statement BindNull(int index)
    {
        connection.Check(raw.sqlite3_bind_null(handle, index));
        return this;
    }

    /// <summary>Runs to the next row; false at the end.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        raw.sqlite3_reset(handle);
        throw connection.Failed(result);
    }

    /// <summary>Runs a statement that returns nothing and makes it ready for the next values; returns the number of rows changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }

        Reset();
        return raw.sqlite3_changes(connection.Handle);
    }

    public void Reset() => raw.sqlite3_reset(handle);

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public long? LongOrNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL ? null : Long(column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    /// <summary>The bytes of a column; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public DateTimeOffset? Time(int column) => LongOrNull(column) is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    public void Dispose() => raw.sqlite3_finalize(handle);
}
