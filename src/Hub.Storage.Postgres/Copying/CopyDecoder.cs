using System.Buffers.Binary;
using Hub.Catalog.Records;
using Hub.Storage.Staging;

namespace Hub.Storage.Postgres.Copying;

/// <summary>PostgreSQL's binary COPY format back to canonical rows, as <see cref="RowTable.Read"/> asks for them.</summary>
internal sealed class CopyDecoder(RowTable table)
{
    /// <summary>Stream and record of the row read last.</summary>
    public (int Stream, long Record) Position { get; private set; }

    /// <summary>True after the end of the rows.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Reads one row and appends its canonical bytes; 0 when the bytes at hand hold none whole. Returns the bytes read.</summary>
    public int Read(ReadOnlySpan<byte> bytes, PooledBytes canonical)
    {
        if (bytes.Length < 2)
        {
            return 0;
        }

        var fields = BinaryPrimitives.ReadInt16BigEndian(bytes);
        if (fields < 0)
        {
            IsEnd = true;
            return 2;
        }

        var length = Measure(bytes[2..], fields);
        if (length < 0)
        {
            return 0;
        }

        var rest = bytes.Slice(2, length);
        Position = (BinaryPrimitives.ReadInt32BigEndian(Take(ref rest)), BinaryPrimitives.ReadInt64BigEndian(Take(ref rest)));
        var isExact = BinaryPrimitives.ReadInt32BigEndian(rest) >= 0;
        var exact = Take(ref rest);
        if (isExact)
        {
            canonical.Write(exact);
        }
        else
        {
            Encode(rest, canonical);
        }

        return 2 + length;
    }

    private void Encode(ReadOnlySpan<byte> rest, PooledBytes canonical)
    {
        var writer = new CanonicalWriter(canonical);
        for (var item = 0; item < table.Columns.Length; item++)
        {
            var value = Take(ref rest);
            if (value.IsEmpty)
            {
                continue;
            }

            if (!table.Repeated[item])
            {
                writer.Write(item, value);
                continue;
            }

            // Array: dimensions, flags, element type, size, lower bound, then the elements.
            var count = BinaryPrimitives.ReadInt32BigEndian(value[12..]);
            value = value[20..];
            writer.Begin(item, count);
            for (var i = 0; i < count; i++)
            {
                writer.WriteValue(Take(ref value));
            }
        }
    }

    /// <summary>Length of a row's fields; -1 when they are not all there.</summary>
    private static int Measure(ReadOnlySpan<byte> bytes, int fields)
    {
        var at = 0;
        for (var i = 0; i < fields; i++)
        {
            if (bytes.Length - at < 4)
            {
                return -1;
            }

            at += 4 + Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(bytes[at..]));
            if (at > bytes.Length)
            {
                return -1;
            }
        }

        return at;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest)
    {
        var length = Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(rest));
        var field = rest.Slice(4, length);
        rest = rest[(4 + length)..];
        return field;
    }
}
