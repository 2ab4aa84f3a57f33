using System.Buffers.Binary;
using System.Text;

namespace Hub.Fuzz.Targets;

/// <summary>A font of three glyphs with all that the reader reads: maps of formats 4, 12 and 14, a simple and a composed outline, names.</summary>
internal static class SmallFont
{
    public static byte[] Build(bool collection)
    {
        byte[] simple = [.. Shorts(1, 0, 0, 100, 100), .. Shorts(2), .. Shorts(0), 1, 1, 1, .. Shorts(0, 100, 0), .. Shorts(0, 0, 100), 0];
        byte[] composed = [.. Shorts(-1, 0, 0, 100, 100), .. Shorts(0x0023, 1, 10, 10), .. Shorts(0x000B, 1, 5, 5, 0x2000)];
        (string Tag, byte[] Bytes)[] tables =
        [
            ("cmap", Maps()),
            ("glyf", [.. simple, .. composed]),
            ("head", [.. Shorts(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000), .. new byte[28], .. Shorts(0, 8, 2, 1, 0)]),
            ("loca", [.. Shorts(0, 0), .. Ints(simple.Length), .. Ints(simple.Length + composed.Length)]),
            ("maxp", [.. Shorts(1, 0, 3)]),
            ("post", [.. Ints(0x00020000), .. new byte[28], .. Shorts(3, 258, 259, 260), 1, (byte)'a', 2, (byte)'m', (byte)'j', 0]),
        ];
        return [.. collection ? [.. Encoding.ASCII.GetBytes("ttcf"), .. Ints(0x00010000, 1, 16)] : (byte[])[], .. Directory(tables, collection ? 16 : 0)];
    }

    private static byte[] Directory((string Tag, byte[] Bytes)[] tables, int before)
    {
        var at = before + 12 + (tables.Length * 16);
        var records = new List<byte>([.. Ints(0x00010000), .. Shorts(tables.Length, 64, 2, 32)]);
        var body = new List<byte>();
        foreach (var (tag, bytes) in tables)
        {
            records.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Ints(0, at + body.Count, bytes.Length)]);
            body.AddRange(bytes);
        }

        return [.. records, .. body];
    }

    private static byte[] Maps()
    {
        byte[] four = [.. Shorts(4, 32, 0, 4, 4, 1, 0), .. Shorts('A', 0xFFFF), .. Shorts(0), .. Shorts('A', 0xFFFF), .. Shorts(1 - 'A', 1), .. Shorts(0, 0)];
        byte[] twelve = [.. Shorts(12, 0), .. Ints(28, 0, 1, 0x8FBB, 0x8FBC, 1)];
        byte[] fourteen = [.. Shorts(14), .. Ints(38, 1), 0x0E, 0x01, 0x00, .. Ints(0, 21), .. Ints(1), 0x00, 0x8F, 0xBB, .. Shorts(2)];
        const int first = 4 + (3 * 8);
        return [.. Shorts(0, 3), .. Shorts(3, 1), .. Ints(first), .. Shorts(3, 10), .. Ints(first + four.Length), .. Shorts(0, 5), .. Ints(first + four.Length + twelve.Length), .. four, .. twelve, .. fourteen];
    }

    private static byte[] Shorts(params IEnumerable<int> numbers) => [.. numbers.SelectMany(n => (byte[])[(byte)(n >> 8), (byte)n])];

    private static byte[] Ints(params IEnumerable<int> numbers) => [.. numbers.SelectMany(n =>
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, n);
        return bytes;
    })];
}
