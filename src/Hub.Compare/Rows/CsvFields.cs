using System.Buffers;
using System.Text;

namespace Hub.Compare.Rows;

/// <summary>Takes rows of a CSV apart (RFC 4180; a field's quotes are taken off, doubled ones become one).</summary>
internal static class CsvFields
{
    /// <summary>Cuts the first field off a row, quotes and all; true while another one follows.</summary>
    public static bool TryCut(ref ReadOnlySpan<byte> row, out ReadOnlySpan<byte> raw)
    {
        var end = 0;
        if (row is [(byte)'"', ..])
        {
            end = 1;
            while (end < row.Length)
            {
                var quote = row[end..].IndexOf((byte)'"');
                if (quote < 0)
                {
                    end = row.Length;
                    break;
                }

                end += quote + 1;
                if (end >= row.Length || row[end] != '"')
                {
                    break;
                }

                end++;
            }
        }

        var comma = row[end..].IndexOf((byte)',');
        if (comma < 0)
        {
            raw = row;
            row = default;
            return false;
        }

        raw = row[..(end + comma)];
        row = row[(end + comma + 1)..];
        return true;
    }

    /// <summary>The value of a field, without copying unless it holds doubled quotes.</summary>
    public static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> raw)
    {
        if (raw is not [(byte)'"', .., (byte)'"'])
        {
            return raw;
        }

        var inner = raw[1..^1];
        return inner.Contains((byte)'"') ? Single(inner) : inner;
    }

    /// <summary>All values of a row, as text.</summary>
    public static List<string> Split(ReadOnlySpan<byte> row)
    {
        var values = new List<string>();
        bool more;
        do
        {
            more = TryCut(ref row, out var raw);
            values.Add(Encoding.UTF8.GetString(Value(raw)));
        }
        while (more);
        return values;
    }

    /// <summary>A field without the quotes that its value does not need.</summary>
    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> raw) =>
        raw is [(byte)'"', .., (byte)'"'] && raw[1..^1].IndexOfAny("\",\r\n"u8) < 0 ? raw[1..^1] : raw;

    /// <summary>Writes a value as a part of a key: NUL doubled as 00 FF, ended by 00 00.</summary>
    public static void WritePart(ReadOnlySpan<byte> value, ArrayBufferWriter<byte> key)
    {
        for (int nul; (nul = value.IndexOf((byte)0)) >= 0; value = value[(nul + 1)..])
        {
            key.Write(value[..nul]);
            key.Write((ReadOnlySpan<byte>)[0, 0xFF]);
        }

        key.Write(value);
        key.Write("\0\0"u8);
    }

    private static byte[] Single(ReadOnlySpan<byte> inner)
    {
        var value = new byte[inner.Length];
        var length = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            value[length++] = inner[i];
            if (inner[i] == '"' && i + 1 < inner.Length && inner[i + 1] == '"')
            {
                i++;
            }
        }

        return value[..length];
    }
}
