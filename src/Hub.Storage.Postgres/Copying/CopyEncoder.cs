using System.Buffers.Binary;
using System.Text.Unicode;
using Hub.Catalog.Records;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres.Copying;

/// <summary>
/// Canonical rows to PostgreSQL's binary COPY format (documentation of COPY, "Binary Format"): no text, no object and no call per field, as an importer for
/// any table needs them. A repeated item is an array of text.
/// </summary>
internal sealed class CopyEncoder(RowTable table, PooledBytes output)
{
    private const int TextOid = 25;

    /// <summary>The bytes before the first row: signature, no flags, no extension.</summary>
    public static ReadOnlySpan<byte> Header =>
        [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The bytes after the last row.</summary>
    public static ReadOnlySpan<byte> Trailer => [0xFF, 0xFF];

    /// <summary>Appends a row for <see cref="RowTable.CopyPlain"/>.</summary>
    public void WritePlain(int stream, long record, ReadOnlySpan<byte> canonical)
    {
        WriteInt16(2 + table.Columns.Length);
        WriteInt32Field(stream);
        WriteInt64Field(record);
        WriteItems(canonical, exact: true);
    }

    /// <summary>
    /// Appends a row for <see cref="RowTable.CopyFull"/>. PostgreSQL's text has no NUL and nothing but UTF-8: a row with a value that is not so is kept as it is
    /// beside its columns.
    /// </summary>
    public void WriteFull(int stream, long record, int part, int revision, ReadOnlySpan<byte> canonical)
    {
        WriteInt16(5 + table.Columns.Length);
        WriteInt32Field(stream);
        WriteInt64Field(record);
        WriteInt32Field(part);
        WriteInt32Field(revision);
        var fits = IsText(canonical);
        if (fits)
        {
            WriteNulls(1);
        }
        else
        {
            WriteField(canonical);
        }

        WriteItems(canonical, fits);
    }

    private static bool IsText(ReadOnlySpan<byte> canonical)
    {
        var reader = new CanonicalReader(canonical);
        while (reader.MoveNext())
        {
            for (var i = 0; i < reader.Count; i++)
            {
                var value = reader.NextValue();
                if (value.Contains((byte)0) || !Utf8.IsValid(value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void WriteItems(ReadOnlySpan<byte> canonical, bool exact)
    {
        var reader = new CanonicalReader(canonical);
        var next = 0;
        while (reader.MoveNext())
        {
            if (reader.Item >= table.Columns.Length || (reader.Count > 1 && !table.Repeated[reader.Item]))
            {
                throw new InvalidDataException($"A row does not fit table {table.Relation}: item {reader.Item}, {reader.Count} occurrences.");
            }

            WriteNulls(reader.Item - next);
            next = reader.Item + 1;
            if (table.Repeated[reader.Item])
            {
                WriteArray(ref reader, exact);
            }
            else
            {
                WriteText(reader.NextValue(), exact);
            }
        }

        WriteNulls(table.Columns.Length - next);
    }

    private void WriteArray(ref CanonicalReader reader, bool exact)
    {
        var at = output.Length;
        WriteInt32(0);
        WriteInt32(1);
        WriteInt32(0);
        WriteInt32(TextOid);
        WriteInt32(reader.Count);
        WriteInt32(1);
        for (var i = 0; i < reader.Count; i++)
        {
            WriteText(reader.NextValue(), exact);
        }

        BinaryPrimitives.WriteInt32BigEndian(output.Span[at..], output.Length - at - 4);
    }

    private void WriteText(ReadOnlySpan<byte> value, bool exact)
    {
        if (exact)
        {
            WriteField(value);
            return;
        }

        // What psql shows of such a value: � for what is no UTF-8, ␀ for NUL. The row itself is in hub_exact.
        var text = System.Text.Encoding.UTF8.GetString(value).Replace('\0', '\u2400');
        WriteField(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private void WriteField(ReadOnlySpan<byte> value)
    {
        var span = output.GetSpan(4 + value.Length);
        BinaryPrimitives.WriteInt32BigEndian(span, value.Length);
        value.CopyTo(span[4..]);
        output.Advance(4 + value.Length);
    }

    private void WriteNulls(int count)
    {
        if (count > 0)
        {
            output.GetSpan(4 * count)[..(4 * count)].Fill(0xFF);
            output.Advance(4 * count);
        }
    }

    private void WriteInt32Field(int value)
    {
        var span = output.GetSpan(8);
        BinaryPrimitives.WriteInt32BigEndian(span, 4);
        BinaryPrimitives.WriteInt32BigEndian(span[4..], value);
        output.Advance(8);
    }

    private void WriteInt64Field(long value)
    {
        var span = output.GetSpan(12);
        BinaryPrimitives.WriteInt32BigEndian(span, 8);
        BinaryPrimitives.WriteInt64BigEndian(span[4..], value);
        output.Advance(12);
    }

    private void WriteInt32(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(output.GetSpan(4), value);
        output.Advance(4);
    }

    private void WriteInt16(int value)
    {
        BinaryPrimitives.WriteInt16BigEndian(output.GetSpan(2), checked((short)value));
        output.Advance(2);
    }
}
