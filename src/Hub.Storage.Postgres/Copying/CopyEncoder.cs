using System.Buffers.Binary;
using System.Text;
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
    private const int ArrayHead = 20;

    // Count of the fields, then stream, record, part, revision and the length of the exact row.
    private const int MostHead = 2 + 8 + 12 + 8 + 8 + 4;

    /// <summary>The bytes before the first row: signature, no flags, no extension.</summary>
    public static ReadOnlySpan<byte> Header =>
        [(byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The bytes after the last row.</summary>
    public static ReadOnlySpan<byte> Trailer => [0xFF, 0xFF];

    /// <summary>Appends a row for <see cref="RowTable.CopyPlain"/>.</summary>
    public void WritePlain(int stream, long record, ReadOnlySpan<byte> canonical)
    {
        var target = output.GetSpan(MaxLength(canonical));
        var n = PutPlace(target, 2 + table.Columns.Length, stream, record);
        n += PutItems(target[n..], canonical, exact: true);
        output.Advance(n);
    }

    /// <summary>
    /// Appends a row for <see cref="RowTable.CopyFull"/>. PostgreSQL's text has no NUL and nothing but UTF-8: a row with a value that is not so is kept as it is
    /// beside its columns.
    /// </summary>
    public void WriteFull(int stream, long record, int part, int revision, ReadOnlySpan<byte> canonical)
    {
        var target = output.GetSpan(MaxLength(canonical));
        var n = PutPlace(target, 5 + table.Columns.Length, stream, record);
        n += PutInt32Field(target[n..], part);
        n += PutInt32Field(target[n..], revision);
        var fits = IsText(canonical);
        n += fits ? PutNulls(target[n..], 1) : PutField(target[n..], canonical);
        n += PutItems(target[n..], canonical, fits);
        output.Advance(n);
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

    /// <summary>
    /// Room that a row can't exceed, asked for once a row: a column has its length, an array its head, and what is a byte of the canonical bytes at least, the length of an
    /// occurrence, becomes four; three bytes of text for one that is no text.
    /// </summary>
    private int MaxLength(ReadOnlySpan<byte> canonical) => checked(MostHead + ((4 + ArrayHead) * table.Columns.Length) + (5 * canonical.Length));

    private int PutItems(Span<byte> target, ReadOnlySpan<byte> canonical, bool exact)
    {
        var reader = new CanonicalReader(canonical);
        var (n, next) = (0, 0);
        while (reader.MoveNext())
        {
            var item = reader.Item;
            if (item >= table.Columns.Length || (reader.Count > 1 && !table.Repeated[item]))
            {
                throw new InvalidDataException($"A row does not fit table {table.Relation}: item {item}, {reader.Count} occurrences.");
            }

            n += PutNulls(target[n..], item - next);
            n += table.Repeated[item] ? PutArray(target[n..], ref reader, exact) : PutText(target[n..], reader.NextValue(), exact);
            next = item + 1;
        }

        return n + PutNulls(target[n..], table.Columns.Length - next);
    }

    private static int PutArray(Span<byte> target, ref CanonicalReader reader, bool exact)
    {
        var n = 4 + ArrayHead;
        for (var i = 0; i < reader.Count; i++)
        {
            n += PutText(target[n..], reader.NextValue(), exact);
        }

        // Length, one dimension, no NULL, type, number of occurrences, the first of them is the first.
        ReadOnlySpan<int> head = [n - 4, 1, 0, TextOid, reader.Count, 1];
        for (var i = 0; i < head.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(target[(4 * i)..], head[i]);
        }

        return n;
    }

    private static int PutText(Span<byte> target, ReadOnlySpan<byte> value, bool exact)
    {
        if (exact)
        {
            return PutField(target, value);
        }

        // What psql shows of such a value: � for what is no UTF-8, ␀ for NUL. The row itself is in hub_exact.
        var text = Encoding.UTF8.GetString(value).Replace('\0', '\u2400');
        return PutField(target, Encoding.UTF8.GetBytes(text));
    }

    private static int PutField(Span<byte> target, ReadOnlySpan<byte> value)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, value.Length);
        value.CopyTo(target[4..]);
        return 4 + value.Length;
    }

    private static int PutNulls(Span<byte> target, int count)
    {
        target[..(4 * count)].Fill(0xFF);
        return 4 * count;
    }

    private static int PutPlace(Span<byte> target, int fields, int stream, long record)
    {
        BinaryPrimitives.WriteInt16BigEndian(target, checked((short)fields));
        PutInt32Field(target[2..], stream);
        BinaryPrimitives.WriteInt32BigEndian(target[10..], sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(target[14..], record);
        return 22;
    }

    private static int PutInt32Field(Span<byte> target, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(target[4..], value);
        return 8;
    }
}
