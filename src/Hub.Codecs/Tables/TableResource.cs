using System.Collections.Concurrent;
using System.IO.Compression;

namespace Hub.Codecs.Tables;

/// <summary>
/// The compact form of the built-in tables: four columns (code, use, first and second scalar), each as differences in
/// variable-length integers, compressed with Brotli. Written by <c>tools/Hub.TableGen codecs</c>, never by hand.
/// </summary>
public static class TableResource
{
    /// <summary>Extension of the files.</summary>
    public const string Extension = ".br";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<CodeRow>> s_loaded = new();

    /// <summary>The built-in rows of that name, in ascending order of code.</summary>
    public static IReadOnlyList<CodeRow> Load(string name) => s_loaded.GetOrAdd(name, Read);

    /// <summary>The uncompressed bytes of the resource of that name.</summary>
    public static byte[] LoadBytes(string name)
    {
        var assembly = typeof(TableResource).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Hub.Codecs.Resources.{name}{Extension}")
            ?? throw new ArgumentException($"No built-in table is named {name}.", nameof(name));
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The columns of the rows, uncompressed.</summary>
    public static byte[] Serialize(IReadOnlyList<CodeRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var bytes = new List<byte>();
        Write(bytes, rows.Count);
        WriteColumn(bytes, rows, r => (int)r.Code);
        WriteColumn(bytes, rows, r => (int)r.Use);
        WriteColumn(bytes, rows, r => r.First);
        WriteColumn(bytes, rows, r => r.Second);
        return [.. bytes];
    }

    /// <summary>The rows of the columns.</summary>
    public static IReadOnlyList<CodeRow> Deserialize(ReadOnlySpan<byte> bytes)
    {
        var count = Read(ref bytes);
        var codes = ReadColumn(ref bytes, count);
        var uses = ReadColumn(ref bytes, count);
        var firsts = ReadColumn(ref bytes, count);
        var seconds = ReadColumn(ref bytes, count);
        var rows = new CodeRow[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = new CodeRow((uint)codes[i], firsts[i], seconds[i], (RowUse)uses[i]);
        }

        return rows;
    }

    /// <summary>The form that is stored.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static IReadOnlyList<CodeRow> Read(string name) => Deserialize(LoadBytes(name));

    private static void WriteColumn(List<byte> bytes, IReadOnlyList<CodeRow> rows, Func<CodeRow, int> column)
    {
        var previous = 0;
        foreach (var row in rows)
        {
            var value = column(row);
            Write(bytes, value - previous);
            previous = value;
        }
    }

    private static int[] ReadColumn(ref ReadOnlySpan<byte> bytes, int count)
    {
        var values = new int[count];
        var previous = 0;
        for (var i = 0; i < count; i++)
        {
            previous += Read(ref bytes);
            values[i] = previous;
        }

        return values;
    }

    private static void Write(List<byte> bytes, int value)
    {
        var zigzag = (uint)(value << 1 ^ value >> 31);
        for (; zigzag >= 0x80; zigzag >>= 7)
        {
            bytes.Add((byte)(zigzag | 0x80));
        }

        bytes.Add((byte)zigzag);
    }

    private static int Read(ref ReadOnlySpan<byte> bytes)
    {
        uint zigzag = 0;
        for (var (shift, i) = (0, 0); ; shift += 7)
        {
            var b = bytes[i++];
            zigzag |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                bytes = bytes[i..];
                return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
            }
        }
    }
}
